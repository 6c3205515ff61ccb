create schema planning;
grant usage on schema planning to payung_app, payung_national;

-- A plan with everything it was made from, so that it can be made again: question holds groups, funds, prices
-- and priorities; placed holds lines of group, fund and people. It holds counts of people, never people.
create table planning.plan (
    id           uuid primary key,
    name         text not null,
    territory    text collate "C" not null,
    first_month  date not null check (extract(day from first_month) = 1),
    last_month   date not null check (last_month >= first_month and extract(day from last_month) = 1),
    asked        bigint not null check (asked >= 0),
    people       bigint not null check (people between 0 and asked),
    cost         bigint not null check (cost >= 0),
    value        bigint not null,
    bound        bigint not null check (bound >= value),
    person       bigint not null check (person > 0),
    ranges       int not null,
    checked      boolean not null,
    question     jsonb not null,
    placed       jsonb not null,
    made_by      uuid not null references access.account,
    made_by_name text not null,
    made_at      timestamptz not null
);
create index plan_territory on planning.plan (territory, id);
call payung.protect('planning.plan');
call payung.append_only('planning.plan');
alter table planning.plan alter question set statistics 0, alter placed set statistics 0;

-- A fund's part of a plan drafted as one decree or village by village: who asked for it and how, and what became of
-- each; of one decree the territory is the plan's.
create table planning.drafting (
    id            uuid primary key,
    plan          uuid not null references planning.plan,
    fund          uuid not null references funding.fund,
    legal_basis   uuid not null references legalbases.legal_basis,
    number        text not null,
    title         text not null,
    each_village  boolean not null,
    territory     text collate "C" not null,
    asked_by      uuid not null references access.account,
    asked_by_name text not null,
    asked_at      timestamptz not null
);
create index drafting_plan on planning.drafting (plan, fund, id);
create index drafting_territory on planning.drafting (territory, id);
call payung.protect('planning.drafting');
call payung.append_only('planning.drafting');

create table planning.drafted_part (
    drafting        uuid not null references planning.drafting,
    territory       text collate "C" not null,
    planned         bigint not null check (planned > 0),
    decree          uuid references enrolment.decree,
    members         bigint not null,
    covered_already bigint not null,
    left_behind     bigint not null,
    refusal         text,
    arguments       text[] not null,
    primary key (drafting, territory),
    check ((decree is null) = (refusal is not null))
);
create index drafted_part_territory on planning.drafted_part (territory, drafting);
create index drafted_part_decree on planning.drafted_part (decree) where decree is not null;
call payung.protect('planning.drafted_part');
call payung.append_only('planning.drafted_part');
comment on column planning.drafted_part.arguments is 'what fills the places in the sentence of the refusal';
