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
