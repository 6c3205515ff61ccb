create schema eligibility;
grant usage on schema eligibility to payung_app, payung_national;

-- A programme of help and its criteria as data: {"ages":[18,64],"deciles":[1,4],"territory":"32.01","excludedOccupations":[…]}.
create table eligibility.programme (
    id        uuid primary key,
    code      text not null unique,
    name      text not null,
    territory text collate "C" not null,
    criteria  jsonb not null
);

-- The latest judgement of a worker for a programme; findings are {criterion, outcome, args} in order.
create table eligibility.assessment (
    worker      uuid not null references registry.worker,
    programme   uuid not null references eligibility.programme,
    territory   text collate "C" not null,
    outcome     text not null check (outcome in ('ELIGIBLE', 'NOT_ELIGIBLE', 'INCOMPLETE')),
    findings    jsonb not null,
    as_of       date not null,
    assessed_at timestamptz not null,
    primary key (worker, programme)
);
create index assessment_outcome on eligibility.assessment (programme, outcome, territory, worker);
call payung.protect('eligibility.assessment');
