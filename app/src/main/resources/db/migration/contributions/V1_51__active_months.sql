-- Active: the insurer itself names the worker among those covered in the month. Only ever added; a list
-- that is undone is marked, so that what it had said stays on record.
create table contributions.active_month (
    id           uuid primary key,
    worker       uuid not null references registry.worker,
    month        date not null check (extract(day from month) = 1),
    territory    text collate "C" not null,
    as_of        date not null,
    listing      uuid not null,
    told_at      timestamptz not null,
    withdrawn_at timestamptz
);
create unique index active_month_once on contributions.active_month (worker, month) where withdrawn_at is null;
create index active_month_territory on contributions.active_month (territory, month);
create index active_month_listing on contributions.active_month (listing);
call payung.protect('contributions.active_month');
revoke delete, truncate, update on contributions.active_month from payung_app, payung_national;
grant update (territory, withdrawn_at) on contributions.active_month to payung_app, payung_national;
grant maintain on contributions.active_month to payung_app, payung_national;
