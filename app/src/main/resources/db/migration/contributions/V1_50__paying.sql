-- The month of a decree as one debt. Its totals follow the ordered months in the very statement that
-- orders or takes them back, whoever runs it, so that a bill always equals the list behind it.
create table contributions.bill (
    id        uuid primary key default uuidv7(),
    decree    uuid not null references enrolment.decree,
    month     date not null check (extract(day from month) = 1),
    fund      uuid not null references funding.fund,
    territory text collate "C" not null,
    workers   int not null check (workers >= 0),
    amount    bigint not null check (amount >= 0),
    unique (decree, month)
);
create index bill_territory on contributions.bill (territory, month);
call payung.protect('contributions.bill');

create function contributions.bill_ordered() returns trigger
language plpgsql as $$
begin
    insert into contributions.bill as b (decree, month, fund, territory, workers, amount)
    select a.decree, a.month, a.fund, d.territory, count(*), sum(a.amount)
    from added a join enrolment.decree d on d.id = a.decree
    group by a.decree, a.month, a.fund, d.territory order by a.decree, a.month
    on conflict (decree, month) do update
        set workers = b.workers + excluded.workers, amount = b.amount + excluded.amount;
    return null;
end $$;
create trigger bill_ordered after insert on contributions.contribution
    referencing new table as added for each statement execute function contributions.bill_ordered();

create function contributions.bill_cancelled() returns trigger
language plpgsql as $$
begin
    update contributions.bill b
    set workers = b.workers - r.workers, amount = b.amount - r.amount
    from (select decree, month, count(*) as workers, sum(amount) as amount
          from removed group by decree, month order by decree, month) r
    where b.decree = r.decree and b.month = r.month;
    return null;
end $$;
create trigger bill_cancelled after delete on contributions.contribution
    referencing old table as removed for each statement execute function contributions.bill_cancelled();

-- The insurer's code for a bill (kode iuran) with what was owed when it was made; a newer code takes
-- the place of an older one.
create table contributions.billing_code (
    code           text primary key check (code ~ '^[0-9A-Z-]{6,40}$'),
    bill           uuid not null references contributions.bill,
    territory      text collate "C" not null,
    workers        int not null,
    amount         bigint not null,
    issued_by      uuid not null references access.account,
    issued_by_name text not null,
    issued_at      timestamptz not null
);
create index billing_code_bill on contributions.billing_code (bill, issued_at);
call payung.protect('contributions.billing_code');
call payung.append_only('contributions.billing_code');

-- The order to pay a bill (SPM, or a company's own), as its paper says.
create table contributions.payment_order (
    id              uuid primary key,
    bill            uuid not null references contributions.bill,
    fund            uuid not null references funding.fund,
    territory       text collate "C" not null,
    number          text not null,
    dated           date not null,
    amount          bigint not null check (amount > 0),
    ordered_by      uuid not null references access.account,
    ordered_by_name text not null,
    ordered_at      timestamptz not null,
    cancelled_at    timestamptz,
    unique (fund, number),
    unique (id, ordered_by)
);
create index payment_order_bill on contributions.payment_order (bill);
call payung.protect('contributions.payment_order');
revoke delete, truncate, update on contributions.payment_order from payung_app, payung_national;
grant update (cancelled_at) on contributions.payment_order to payung_app, payung_national;

-- The money left (SP2D, or a bank transfer), recorded by another person than the one who ordered it.
create table contributions.disbursement (
    payment_order    uuid primary key,
    ordered_by       uuid not null,
    bill             uuid not null references contributions.bill,
    fund             uuid not null references funding.fund,
    territory        text collate "C" not null,
    number           text not null,
    dated            date not null,
    amount           bigint not null check (amount > 0),
    recorded_by      uuid not null references access.account,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    unique (fund, number),
    foreign key (payment_order, ordered_by) references contributions.payment_order (id, ordered_by),
    constraint paid_by_two_people check (recorded_by <> ordered_by)
);
create index disbursement_bill on contributions.disbursement (bill);
call payung.protect('contributions.disbursement');
call payung.append_only('contributions.disbursement');

-- Money of an unsettled bill that came back to the treasury (STS).
create table contributions.returned_money (
    id               uuid primary key,
    bill             uuid not null references contributions.bill,
    fund             uuid not null references funding.fund,
    territory        text collate "C" not null,
    number           text not null,
    dated            date not null,
    amount           bigint not null check (amount > 0),
    recorded_by      uuid not null references access.account,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    unique (fund, number)
);
create index returned_money_bill on contributions.returned_money (bill);
call payung.protect('contributions.returned_money');
call payung.append_only('contributions.returned_money');

-- Money for a bill left and has not all come back: what it is for cannot change any more.
create function contributions.money_is_out(of_decree uuid, of_month date) returns boolean
language sql stable as $$
    select exists (
        select from contributions.bill b
        where b.decree = of_decree and b.month = of_month
          and (select coalesce(sum(s.amount), 0) from contributions.disbursement s where s.bill = b.id)
            > (select coalesce(sum(r.amount), 0) from contributions.returned_money r where r.bill = b.id))
$$;
