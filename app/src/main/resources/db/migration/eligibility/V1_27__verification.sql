-- What an officer found who visited a worker. The standing one is the latest visit, not the latest record.
-- detail: the new village's code, the company, the reason, the field put right; photo: a document of files.
create table eligibility.verification (
    id          uuid primary key,
    worker      uuid not null references registry.worker on delete cascade,
    territory   text collate "C" not null,
    result      text not null check (result in
        ('FOUND', 'CORRECTED', 'MOVED', 'DIED', 'EMPLOYED', 'UNWILLING', 'NOT_FOUND')),
    detail      text,
    note        text not null,
    found_on    date not null,
    officer     text not null,
    photo       uuid,
    standing    boolean not null,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null
);
create unique index verification_standing on eligibility.verification (worker) where standing;
create index verification_worker on eligibility.verification (worker, found_on);
create index verification_territory on eligibility.verification (territory, worker) where standing;
call payung.protect('eligibility.verification');
grant maintain on eligibility.verification to payung_app, payung_national;

-- Who has the NIKs of a territory before him in full while he verifies there, and until when.
create table eligibility.verification_session (
    id        uuid primary key,
    account   uuid not null,
    territory text collate "C" not null,
    opened_at timestamptz not null,
    ends_at   timestamptz not null
);
create index verification_session_account on eligibility.verification_session (account, ends_at);
call payung.protect('eligibility.verification_session');
