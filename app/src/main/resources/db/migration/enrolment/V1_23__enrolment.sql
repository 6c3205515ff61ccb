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
    state            text not null check (state in
                         ('DRAFT', 'SUBMITTED', 'CHECKED', 'APPROVED', 'SIGNED', 'REJECTED', 'CANCELLED')),
    moved_at         timestamptz not null,
    amends           uuid references enrolment.decree,
    prepared_by      uuid not null references access.account,
    prepared_by_name text not null,
    prepared_at      timestamptz not null,
    checked_by       uuid references access.account,
    decided_by       uuid references access.account,
    cancelled_by     uuid references access.account,
    agreement_needed boolean not null default false,
    agreement        uuid references legalbases.legal_basis,
    signed_on        date,
    signatory        text,
    scan             uuid references files.file,
    in_force_at      timestamptz,
    constraint two_people check (decided_by is null or decided_by <> prepared_by),
    constraint checked_by_another check (checked_by is null or checked_by <> prepared_by),
    constraint taken_back_by_another check (cancelled_by is null or decided_by is null or cancelled_by <> prepared_by),
    check (state not in ('CHECKED', 'APPROVED', 'SIGNED') or checked_by is not null),
    check (state not in ('APPROVED', 'SIGNED', 'REJECTED') or decided_by is not null),
    check ((state = 'CANCELLED') = (cancelled_by is not null)),
    check (state <> 'SIGNED' or (signed_on is not null and signatory is not null and scan is not null)),
    constraint signed_before_cover check (in_force_at is null
        or (state = 'SIGNED' and (agreement is not null or not agreement_needed))),
    unique (number, office)
);
comment on column enrolment.decree.state is
    'what people decided; that a decree runs or has ended is told by in_force_at, its months and the calendar';
create index decree_territory on enrolment.decree (territory, id);
create index decree_fund on enrolment.decree (fund);
create index decree_amends on enrolment.decree (amends) where amends is not null;

-- Who did what with a decree, when, and why; as readable as the decree's name.
create table enrolment.decree_step (
    id      uuid primary key,
    decree  uuid not null references enrolment.decree,
    step    text not null check (step in ('PREPARED', 'SUBMITTED', 'CHECKED', 'SENT_BACK', 'APPROVED',
                'REJECTED', 'SIGNED', 'AGREED', 'CANCELLED')),
    account uuid not null references access.account,
    name    text not null,
    at      timestamptz not null,
    reason  text,
    check (step not in ('SENT_BACK', 'REJECTED', 'CANCELLED') or reason is not null)
);
create index decree_step_decree on enrolment.decree_step (decree, id);
call payung.append_only('enrolment.decree_step');

-- Whom the decree names. What amendments change later stands in seat_change and in the spans.
create table enrolment.decree_member (
    decree    uuid not null references enrolment.decree,
    worker    uuid not null references registry.worker,
    territory text collate "C" not null,
    starts_on date not null,
    ends_on   date not null check (ends_on >= starts_on),
    left_out  text check (left_out in ('COVERED', 'DIED')),
    primary key (decree, worker)
);
create index decree_member_territory on enrolment.decree_member (territory, decree);
create index decree_member_worker on enrolment.decree_member (worker);
call payung.protect('enrolment.decree_member');

-- One worker, one month, one paying fund: the exclusion constraint is the last word. A span is reserved
-- when the decree or amendment that grants it is approved, and cover only once that one is in force.
create table enrolment.coverage (
    id        uuid primary key,
    worker    uuid not null references registry.worker,
    territory text collate "C" not null,
    fund      uuid not null references funding.fund,
    decree    uuid not null references enrolment.decree,
    granted_by uuid not null references enrolment.decree,
    transport boolean not null,
    period    daterange not null check (not isempty(period)
                  and extract(day from lower(period)) = 1 and extract(day from upper(period)) = 1),
    began_at  timestamptz not null,
    constraint one_fund_a_month exclude using gist (worker with =, period with &&)
);
create index coverage_worker on enrolment.coverage (worker);
create index coverage_territory on enrolment.coverage (territory, fund);
create index coverage_decree on enrolment.coverage (decree);
call payung.protect('enrolment.coverage');
comment on column enrolment.coverage.granted_by is 'the decree itself, or the amendment that gave this worker a seat on it';
comment on column enrolment.coverage.transport is 'the sector by which the months are priced, as it was when the seat was taken';

-- What everybody means by cover: whoever counts or lists cover reads this and not the spans.
create view enrolment.cover_in_force with (security_invoker) as
    select c.id, c.worker, c.territory, c.fund, c.decree, c.granted_by, c.transport, c.period, g.in_force_at
    from enrolment.coverage c join enrolment.decree g on g.id = c.granted_by
    where g.in_force_at is not null;
grant select on enrolment.cover_in_force to payung_app, payung_national;

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

-- What an amendment does: a worker leaves his seat, another takes it, or takes a free one. While the
-- amendment is open nobody else can propose the same worker's seat.
create table enrolment.seat_change (
    id         uuid primary key,
    amendment  uuid not null references enrolment.decree,
    decree     uuid not null references enrolment.decree,
    territory  text collate "C" not null,
    leaving    uuid references registry.worker,
    joining    uuid references registry.worker,
    starts_on  date not null check (extract(day from starts_on) = 1),
    ends_on    date not null check (ends_on > starts_on and extract(day from ends_on) = 1),
    why        text not null,
    left_out   text check (left_out in ('COVERED', 'DIED')),
    settled_at timestamptz,
    check (leaving is not null or joining is not null),
    check (leaving <> joining)
);
create unique index seat_left_once on enrolment.seat_change (decree, leaving) where settled_at is null;
create unique index seat_taken_once on enrolment.seat_change (decree, joining) where settled_at is null;
create index seat_change_amendment on enrolment.seat_change (amendment);
create index seat_change_territory on enrolment.seat_change (territory, amendment);
create index seat_change_leaving on enrolment.seat_change (leaving) where leaving is not null;
create index seat_change_joining on enrolment.seat_change (joining) where joining is not null;
call payung.protect('enrolment.seat_change');

-- After a large step the planner must know of it at once, not at the next autovacuum.
grant maintain on enrolment.decree_member, enrolment.coverage, enrolment.refused_attempt, enrolment.seat_change
    to payung_app, payung_national;
