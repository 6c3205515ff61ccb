create extension if not exists btree_gist;
create schema enrolment;
grant usage on schema enrolment to payung_app, payung_national;

-- Decrees are named to everyone; who stands on them is not. Names of officers are copied, because a
-- village may read who decided but not the accounts of the regency.
create table enrolment.decree (
    id               uuid primary key,
    number           text not null,
    title            text not null,
    fund             uuid not null references funding.fund,
    office           uuid not null references access.office,
    territory        text collate "C" not null,
    legal_basis      uuid not null references legalbases.legal_basis,
    starts_on        date not null check (extract(day from starts_on) = 1),
    ends_on          date not null check (ends_on > starts_on and extract(day from ends_on) = 1),
    state            text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED')),
    prepared_by      uuid not null references access.account,
    prepared_by_name text not null,
    prepared_at      timestamptz not null,
    submitted_at     timestamptz,
    decided_by       uuid references access.account,
    decided_by_name  text,
    decided_at       timestamptz,
    reason           text,
    constraint two_people check (decided_by is null or decided_by <> prepared_by),
    check ((state in ('APPROVED', 'REJECTED')) = (decided_by is not null)),
    check ((state = 'REJECTED') = (reason is not null)),
    unique (number, office)
);
create index decree_territory on enrolment.decree (territory, id);
create index decree_fund on enrolment.decree (fund);

create table enrolment.decree_member (
    decree    uuid not null references enrolment.decree,
    worker    uuid not null references registry.worker,
    territory text collate "C" not null,
    starts_on date not null,
    ends_on   date not null check (ends_on >= starts_on),
    replaces  uuid references registry.worker,
    left_out  text check (left_out in ('COVERED', 'DIED')),
    primary key (decree, worker)
);
create index decree_member_territory on enrolment.decree_member (territory, decree);
create index decree_member_worker on enrolment.decree_member (worker);
create index decree_member_replaces on enrolment.decree_member (replaces) where replaces is not null;
call payung.protect('enrolment.decree_member');

-- One worker, one month, one paying fund: the exclusion constraint is the last word.
create table enrolment.coverage (
    id        uuid primary key,
    worker    uuid not null references registry.worker,
    territory text collate "C" not null,
    fund      uuid not null references funding.fund,
    decree    uuid not null references enrolment.decree,
    period    daterange not null check (not isempty(period)
                  and extract(day from lower(period)) = 1 and extract(day from upper(period)) = 1),
    began_at  timestamptz not null,
    constraint one_fund_a_month exclude using gist (worker with =, period with &&)
);
create index coverage_worker on enrolment.coverage (worker);
create index coverage_territory on enrolment.coverage (territory, fund);
create index coverage_decree on enrolment.coverage (decree);
call payung.protect('enrolment.coverage');

-- Attempts that the one-fund rule turned away, with both funds named; held_by is empty where the
-- other cover lies outside the sight of who tried.
create table enrolment.refused_attempt (
    decree      uuid not null references enrolment.decree,
    worker      uuid not null references registry.worker on delete cascade,
    territory   text collate "C" not null,
    fund        uuid not null references funding.fund,
    held_by     uuid references funding.fund,
    refused_at  timestamptz not null,
    primary key (decree, worker)
);
create index refused_attempt_territory on enrolment.refused_attempt (territory, decree);
create index refused_attempt_worker on enrolment.refused_attempt (worker);
call payung.protect('enrolment.refused_attempt');

-- One worker takes another's seat on an approved decree from a month on.
create table enrolment.replacement (
    id               uuid primary key,
    decree           uuid not null references enrolment.decree,
    territory        text collate "C" not null,
    leaving          uuid not null references registry.worker,
    joining          uuid not null references registry.worker,
    month            date not null check (extract(day from month) = 1),
    why              text not null,
    state            text not null check (state in ('SUBMITTED', 'APPROVED', 'REJECTED')),
    prepared_by      uuid not null references access.account,
    prepared_by_name text not null,
    prepared_at      timestamptz not null,
    decided_by       uuid references access.account,
    decided_by_name  text,
    decided_at       timestamptz,
    check (leaving <> joining),
    constraint replaced_by_two_people check (decided_by is null or decided_by <> prepared_by),
    check ((state = 'SUBMITTED') = (decided_by is null))
);
create unique index replacement_waits_once on enrolment.replacement (decree, leaving) where state = 'SUBMITTED';
create index replacement_territory on enrolment.replacement (territory, id);
create index replacement_leaving on enrolment.replacement (leaving);
create index replacement_joining on enrolment.replacement (joining);
call payung.protect('enrolment.replacement');

-- After a large step the planner must know of it at once, not at the next autovacuum.
grant maintain on enrolment.decree_member, enrolment.coverage, enrolment.refused_attempt
    to payung_app, payung_national;
