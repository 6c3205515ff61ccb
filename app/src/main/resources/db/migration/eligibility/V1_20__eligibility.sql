create schema eligibility;
grant usage on schema eligibility to payung_app, payung_national;

-- A programme of help and its criteria as data:
-- {"territory": "32.01", "ages": [18, 59], "deciles": [1, 4], "decileRequired": true,
--  "excludedOccupations": ["…"], "occupationRequired": false, "reference": "Perwal 12/2025 Pasal 4"}.
create table eligibility.programme (
    id        uuid primary key,
    code      text not null unique,
    name      text not null,
    territory text collate "C" not null,
    criteria  jsonb not null
);

-- The latest judgement of a worker for a programme. Findings are {condition, result, args, reference}
-- in the order judged; open_conditions names those that are not met or unknown.
create table eligibility.assessment (
    worker          uuid not null references registry.worker on delete cascade,
    programme       uuid not null references eligibility.programme,
    territory       text collate "C" not null,
    outcome         text not null check (outcome in ('ELIGIBLE', 'NOT_ELIGIBLE', 'INCOMPLETE')),
    open_conditions text[] not null,
    decile          smallint,
    findings        jsonb not null, -- of each: condition, result, numbers said, reference
    as_of           date not null,
    assessed_at     timestamptz not null,
    primary key (worker, programme),
    check ((outcome = 'ELIGIBLE') = (open_conditions = '{}'))
);
create index assessment_outcome on eligibility.assessment (programme, outcome, territory, worker);
create index assessment_territory on eligibility.assessment (territory, worker);
-- Whom only a visit is missing: few at any time, and counted for every officer who visits.
create index assessment_to_visit on eligibility.assessment (programme, territory, worker)
    where open_conditions = '{VERIFIED}';
call payung.protect('eligibility.assessment');
-- After a large step the planner must know of it at once, not at the next autovacuum.
grant maintain on eligibility.assessment to payung_app, payung_national;
-- Nobody asks for workers by the text of their findings, and reading it is most of the counting.
alter table eligibility.assessment alter findings set statistics 0;
