create schema law;
grant usage on schema law to payung_app, payung_national;

-- A corrected or new parameter file. The text is kept as it was when proposed, so that what a second
-- person approves is what comes into force, whatever happens to the file in the data directory.
create table law.correction (
    id          uuid primary key,
    path        text collate "C" not null check (path ~ '^[a-z_]+/[a-z0-9_]+$'),
    body        text not null,
    proposed_by uuid not null,
    proposer    text not null,
    proposed_at timestamptz not null,
    state       text not null default 'PROPOSED' check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    decided_by  uuid,
    decider     text,
    decided_at  timestamptz,
    check ((state = 'PROPOSED') = (decided_by is null)),
    check (state <> 'APPROVED' or decided_by <> proposed_by)
);
create unique index correction_one_proposal on law.correction (path) where state = 'PROPOSED';
create index on law.correction (path, decided_at) where state = 'APPROVED';

-- Somebody held one version of a parameter against its printed source. The digest ties the
-- confirmation to the value: a corrected value has to be confirmed again.
create table law.confirmation (
    id           uuid primary key,
    path         text collate "C" not null,
    starts_on    date not null,
    digest       text not null,
    source       text not null,
    page         text not null,
    confirmed_by uuid not null,
    confirmer    text not null,
    confirmed_at timestamptz not null,
    unique (path, starts_on, digest)
);
