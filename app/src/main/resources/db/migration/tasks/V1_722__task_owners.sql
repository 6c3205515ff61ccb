create schema tasks;
grant usage on schema tasks to payung_app, payung_national;

-- Who of an office looks after one kind of waiting work there. Nobody owns what has no row.
create table tasks.owner (
    office     uuid not null references access.office,
    code       text not null,
    account    uuid not null references access.account,
    name       text not null,
    given_by   text not null,
    since      timestamptz not null,
    primary key (office, code)
);
