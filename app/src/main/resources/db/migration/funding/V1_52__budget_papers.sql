-- The document by which a year's budget became what it is (DPA murni, perubahan, pergeseran). One
-- person hands it in, another lets it count; until then the budget stays as it was.
create table funding.budget_paper (
    id               uuid primary key,
    fund             uuid not null references funding.fund,
    year             int not null,
    territory        text collate "C" not null,
    kind             text not null check (kind in ('ORIGINAL', 'CHANGED', 'SHIFTED')),
    number           text not null,
    dated            date not null,
    amount           bigint not null check (amount >= 0),
    before           bigint,
    reason           text not null,
    file             uuid references files.file,
    prepared_by      uuid not null references access.account,
    prepared_by_name text not null,
    prepared_at      timestamptz not null,
    state            text not null check (state in ('SUBMITTED', 'APPROVED', 'REJECTED')),
    decided_by       uuid references access.account,
    decided_by_name  text,
    decided_at       timestamptz,
    rejection        text,
    unique (fund, number),
    foreign key (fund, year) references funding.budget (fund, year),
    constraint budget_by_two_people check (decided_by is null or decided_by <> prepared_by),
    check ((state = 'SUBMITTED') = (decided_by is null)),
    check ((state = 'APPROVED') = (before is not null)),
    check ((state = 'REJECTED') = (rejection is not null))
);
comment on column funding.budget_paper.amount is 'the whole budget of the year from this paper on';
comment on column funding.budget_paper.before is 'the budget that it replaced';
create unique index budget_paper_waits_once on funding.budget_paper (fund, year) where state = 'SUBMITTED';
create index budget_paper_territory on funding.budget_paper (territory, id);
call payung.protect('funding.budget_paper');
