create schema runs;
grant usage on schema runs to payung_app, payung_national;

create table runs.run (
    id          uuid primary key,
    kind        text not null,
    subject     uuid not null,
    title       text not null,
    account     uuid not null,
    territory   text collate "C" not null,
    state       text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    step        text not null default '',
    done        bigint not null default 0,
    total       bigint not null default 0,
    attempt     int not null default 0,
    failures    int not null default 0,
    problem     text,
    created_at  timestamptz not null,
    started_at  timestamptz,
    finished_at timestamptz
);
create index on runs.run (territory, id);
create index on runs.run (subject);
call payung.protect('runs.run');

-- As db-scheduler defines it.
create table runs.scheduled_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on runs.scheduled_task (execution_time);
create index on runs.scheduled_task (last_heartbeat);
