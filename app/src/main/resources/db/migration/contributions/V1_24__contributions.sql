create schema contributions;
grant usage on schema contributions to payung_app, payung_national;

-- Ordered: the fund owes this worker's month at the legal price. The key keeps one payer a month.
-- The fund is the one of the decree, copied for its statements by the statement that orders.
create table contributions.contribution (
    worker     uuid not null references registry.worker,
    month      date not null check (extract(day from month) = 1),
    territory  text collate "C" not null,
    fund       uuid not null,
    decree     uuid not null references enrolment.decree,
    base       int not null,
    jkk        int not null,
    jkm        int not null,
    amount     int not null check (amount = jkk + jkm),
    ordered_at timestamptz not null,
    primary key (worker, month)
);
create index contribution_fund on contributions.contribution (fund, month, territory);
create index contribution_territory on contributions.contribution (territory, month);
call payung.protect('contributions.contribution');

-- Money that left the fund for one month of one decree.
create table contributions.payment (
    id          uuid primary key,
    fund        uuid not null references funding.fund,
    decree      uuid not null references enrolment.decree,
    month       date not null check (extract(day from month) = 1),
    territory   text collate "C" not null,
    workers     int not null,
    amount      bigint not null check (amount > 0),
    reference   text not null,
    paid_on     date not null,
    recorded_by uuid not null references access.account,
    recorded_at timestamptz not null,
    unique (decree, month)
);
create index payment_territory on contributions.payment (territory, id);
call payung.protect('contributions.payment');
call payung.append_only('contributions.payment');

-- Paid: appended at settlement, never updated; tenure counts these months.
create table contributions.paid_month (
    worker    uuid not null,
    month     date not null,
    territory text collate "C" not null,
    payment   uuid not null references contributions.payment,
    recorded_at timestamptz not null,
    primary key (worker, month),
    foreign key (worker, month) references contributions.contribution
);
create index paid_month_territory on contributions.paid_month (territory, month);
call payung.protect('contributions.paid_month');
call payung.append_only('contributions.paid_month');
-- Only where the worker lives may follow him.
grant update (territory) on contributions.paid_month to payung_app, payung_national;

-- After a large step the planner must know of it at once, not at the next autovacuum.
grant maintain on contributions.contribution, contributions.paid_month to payung_app, payung_national;
