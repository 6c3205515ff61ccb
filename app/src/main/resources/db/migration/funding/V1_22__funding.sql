create schema funding;
grant usage on schema funding to payung_app, payung_national;

-- Names of funds are readable from below; their money is not (see budget).
create table funding.fund (
    id          uuid primary key,
    code        text not null unique,
    name        text not null,
    kind        text not null check (kind in ('APBD_PROVINCE', 'APBD_REGENCY', 'DBHCHT', 'VILLAGE_BUDGET', 'VILLAGE_AID', 'COMPANY', 'DONOR', 'SELF')),
    payer       text not null check (payer in ('SELF', 'COMPANY', 'DONOR', 'VILLAGE', 'APBD', 'APBN')),
    office      uuid not null references access.office,
    territory   text collate "C" not null,
    programme   uuid not null references eligibility.programme,
    legal_basis uuid references legalbases.legal_basis,
    starts_on   date not null check (extract(day from starts_on) = 1),
    ends_on     date not null check (ends_on > starts_on and extract(day from ends_on) = 1),
    occupations text[],
    discounted  boolean not null default false,
    priority    int not null default 100
);
comment on column funding.fund.ends_on is 'first day of the first month that is no longer funded';
create index on funding.fund (territory);

-- The money of a fund in one year. The checks are the last word, whatever the code does.
create table funding.budget (
    fund      uuid not null references funding.fund,
    year      int not null,
    territory text collate "C" not null,
    amount    bigint not null check (amount >= 0),
    committed bigint not null default 0,
    billed    bigint not null default 0,
    paid      bigint not null default 0,
    primary key (fund, year),
    check (committed >= 0 and billed >= 0 and paid >= 0),
    check (committed <= amount),
    check (billed <= committed),
    check (paid <= billed)
);
call payung.protect('funding.budget');

-- Seats: funded places for one month, of which so many are filled.
create table funding.seat (
    fund      uuid not null references funding.fund,
    month     date not null check (extract(day from month) = 1),
    territory text collate "C" not null,
    available int not null check (available >= 0),
    filled    int not null default 0 check (filled >= 0 and filled <= available),
    primary key (fund, month)
);
call payung.protect('funding.seat');

-- Double entry, append-only; a transaction sums to zero. Money stands on one side of a fund at a time:
-- it comes from SOURCE, waits in BUDGET, is promised (COMMITTED), owed (BILLED) and gone (PAID).
-- The columns of budget are running totals: committed holds what is promised, owed or gone.
create table funding.ledger_transaction (
    id          uuid primary key,
    fund        uuid not null references funding.fund,
    year        int not null,
    month       date check (extract(day from month) = 1 and extract(year from month) = year),
    territory   text collate "C" not null,
    kind        text not null check (kind in ('ALLOCATED', 'COMMITTED', 'RELEASED', 'BILLED', 'UNBILLED', 'PAID')),
    reference   uuid not null,
    reason      text,
    occurred_at timestamptz not null,
    account     uuid not null,
    check ((kind = 'ALLOCATED') = (month is null)),
    unique nulls not distinct (kind, reference, year, month)
);
comment on column funding.ledger_transaction.reference is 'the budget change, decree, replacement or payment that moved the money';
create index on funding.ledger_transaction (fund, year, occurred_at);
call payung.protect('funding.ledger_transaction');
call payung.append_only('funding.ledger_transaction');

create table funding.ledger_entry (
    transaction uuid not null references funding.ledger_transaction,
    territory   text collate "C" not null,
    side        text not null check (side in ('SOURCE', 'BUDGET', 'COMMITTED', 'BILLED', 'PAID')),
    amount      bigint not null,
    primary key (transaction, side)
);
call payung.protect('funding.ledger_entry');
call payung.append_only('funding.ledger_entry');

create function funding.balanced() returns trigger
language plpgsql as $$
begin
    if (select sum(amount) from funding.ledger_entry where transaction = new.transaction) <> 0 then
        raise exception 'ledger transaction % does not sum to zero', new.transaction using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger sums_to_zero after insert on funding.ledger_entry
    deferrable initially deferred for each row execute function funding.balanced();
