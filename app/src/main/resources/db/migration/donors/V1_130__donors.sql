create schema donors;
grant usage on schema donors to payung_app, payung_national;

-- Who gives: a person, as a civil servant for his neighbours, or a company for the workers around it.
create table donors.donor (
    id               uuid primary key,
    kind             text not null check (kind in ('PERSON', 'COMPANY')),
    name             text not null check (name <> ''),
    belongs_to       text not null,
    territory        text collate "C" not null check (territory <> ''),
    account          uuid unique references access.account,
    recorded_by      uuid not null references access.account,
    recorded_by_name text not null,
    recorded_at      timestamptz not null
);
comment on column donors.donor.territory is 'where the donor lives or works; workers nearest to it come first';
comment on column donors.donor.belongs_to is 'the office of a civil servant, the contact of a company';
comment on column donors.donor.account is 'who follows what the money did, where the donor has an account';
create index donor_territory on donors.donor (territory, id);
call payung.protect('donors.donor');

-- A promise to pay for so many workers in some months, at the price the law asks of a donor or company.
create table donors.pledge (
    id               uuid primary key,
    donor            uuid not null references donors.donor,
    fund             uuid not null references funding.fund,
    territory        text collate "C" not null,
    starts_on        date not null check (extract(day from starts_on) = 1),
    ends_on          date not null check (ends_on > starts_on and extract(day from ends_on) = 1),
    monthly          boolean not null,
    named            boolean not null,
    transport        int not null check (transport >= 0),
    others           int not null check (others >= 0),
    amount           bigint not null check (amount > 0),
    renews           uuid references donors.pledge,
    recorded_by      uuid not null references access.account,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    cancelled_at     timestamptz,
    cancelled_by     uuid references access.account,
    cancel_reason    text,
    check (transport + others > 0),
    check ((cancelled_at is null) = (cancelled_by is null)),
    check ((cancelled_at is null) = (cancel_reason is null))
);
comment on column donors.pledge.transport is 'places for workers of the transport sector, whose price may be lower';
comment on column donors.pledge.renews is 'the pledge that this one goes on from without a gap';
create unique index pledge_renewed_once on donors.pledge (renews) where cancelled_at is null;
create index pledge_territory on donors.pledge (territory, id);
create index pledge_donor on donors.pledge (donor);
create index pledge_ends on donors.pledge (ends_on) where cancelled_at is null;
call payung.protect('donors.pledge');

-- Money that came, for whole months in their order; two people: who records the money did not record the promise.
create table donors.payment (
    id               uuid primary key,
    pledge           uuid not null references donors.pledge,
    territory        text collate "C" not null,
    months           daterange not null check (not isempty(months)),
    amount           bigint not null check (amount > 0),
    reference        text not null,
    received_on      date not null,
    receipt          bigint generated always as identity,
    pledged_by       uuid not null,
    recorded_by      uuid not null references access.account,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    constraint money_by_another check (recorded_by <> pledged_by),
    constraint month_paid_once exclude using gist (pledge with =, months with &&),
    unique (reference)
);
create index payment_territory on donors.payment (territory, id);
call payung.protect('donors.payment');
call payung.append_only('donors.payment');

-- For whom: named by the donor, or found near him and confirmed by an officer. One worker is promised
-- to one donor in a month; that one fund covers him is kept by enrolment.coverage.
create table donors.place (
    pledge         uuid not null references donors.pledge,
    worker         uuid not null references registry.worker,
    territory      text collate "C" not null,
    period         daterange not null check (not isempty(period)),
    transport      boolean not null,
    nearness       text not null check (nearness in ('NAMED', 'VILLAGE', 'DISTRICT', 'REGENCY', 'FARTHER')),
    rank           int not null check (rank > 0),
    decile         smallint,
    company        text,
    state          text not null check (state in ('PROPOSED', 'CONFIRMED', 'RELEASED')),
    proposed_at    timestamptz not null,
    settled_by     uuid references access.account,
    settled_by_name text,
    settled_at     timestamptz,
    release_reason text,
    merge          uuid,
    primary key (pledge, worker),
    constraint promised_once exclude using gist (worker with =, period with &&) where (state <> 'RELEASED'),
    check (state <> 'RELEASED' or release_reason is not null)
);
comment on column donors.place.company is 'the name of a company; of a person who gives nothing stands at the worker';
comment on column donors.place.merge is 'the merge of two records that released this place, until it is taken back';
create index place_worker on donors.place (worker);
create index place_territory on donors.place (territory, pledge);
call payung.protect('donors.place');

-- Which decree covers the places of a pledge in which of its paid months.
create table donors.pledge_decree (
    pledge    uuid not null references donors.pledge,
    decree    uuid not null references enrolment.decree,
    territory text collate "C" not null,
    months    daterange not null check (not isempty(months)),
    primary key (pledge, decree)
);
create index pledge_decree_decree on donors.pledge_decree (decree);
create index pledge_decree_territory on donors.pledge_decree (territory, pledge);
call payung.protect('donors.pledge_decree');

-- Said once: so many days are left of a pledge.
create table donors.warning (
    pledge    uuid not null references donors.pledge,
    days      int not null check (days in (60, 30, 7)),
    territory text collate "C" not null,
    raised_on date not null,
    primary key (pledge, days)
);
create index warning_territory on donors.warning (territory, pledge);
call payung.protect('donors.warning');

-- What became of the people of a pledge that nobody renews: the draft that lets other money go on, or why there is none.
create table donors.handover (
    pledge    uuid primary key references donors.pledge,
    territory text collate "C" not null,
    decree    uuid references enrolment.decree,
    fund      uuid references funding.fund,
    people    int not null check (people >= 0),
    refusal   text,
    tried_on  date not null,
    check ((decree is null) = (fund is null)),
    check (decree is not null or refusal is not null)
);
create index handover_territory on donors.handover (territory, pledge);
call payung.protect('donors.handover');

-- After a large step the planner must know of it at once, not at the next autovacuum.
grant maintain on donors.place to payung_app, payung_national;
