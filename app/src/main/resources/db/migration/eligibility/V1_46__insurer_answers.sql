-- Whom the insurer was asked about, for which programme, by whom and why: one batch is one file.
create table eligibility.enquiry (
    id        uuid primary key,
    programme uuid not null references eligibility.programme,
    territory text collate "C" not null,
    reason    text not null,
    people    int not null,
    asked_by  uuid not null,
    asker     text not null,
    asked_at  timestamptz not null
);
create index enquiry_territory on eligibility.enquiry (territory, id);
call payung.protect('eligibility.enquiry');

create table eligibility.enquired (
    enquiry   uuid not null references eligibility.enquiry,
    worker    uuid not null references registry.worker on delete cascade,
    territory text collate "C" not null,
    asked_at  timestamptz not null,
    primary key (enquiry, worker)
);
create index enquired_worker on eligibility.enquired (worker, asked_at);
create index enquired_territory on eligibility.enquired (territory, worker);
call payung.protect('eligibility.enquired');

-- What the insurer answered, as of a day. The latest day counts; a list that is undone withdraws its answers.
create table eligibility.insurer_answer (
    id           uuid primary key,
    worker       uuid not null references registry.worker on delete cascade,
    territory    text collate "C" not null,
    answer       text not null check (answer in ('NEW', 'ACTIVE_OWN_ACCOUNT', 'ACTIVE_WAGE_EARNER', 'PAID_BY_OTHER_FUND', 'UNKNOWN_NIK')),
    answered_on  date not null,
    note         text,
    listing      uuid not null,
    known_at     timestamptz not null,
    withdrawn_at timestamptz
);
create index insurer_answer_worker on eligibility.insurer_answer (worker, answered_on);
create index insurer_answer_territory on eligibility.insurer_answer (territory, worker);
create index insurer_answer_listing on eligibility.insurer_answer (listing);
call payung.protect('eligibility.insurer_answer');

grant maintain on eligibility.enquired, eligibility.insurer_answer to payung_app, payung_national;
