-- The deciles a fund is earmarked for, beside what its programme asks; 1 to 10 leaves them to the programme.
alter table funding.fund
    add column poorest int not null default 1 check (poorest between 1 and 10),
    add column least_poor int not null default 10 check (least_poor between 1 and 10),
    add check (poorest <= least_poor);
comment on column funding.fund.priority is 'a smaller number stands first where several funds could pay for somebody';

-- A fund rests on several texts: the Perda of the budget, the Perwal or Perbup, the SK, the PKS.
create table funding.fund_basis (
    fund        uuid not null references funding.fund,
    legal_basis uuid not null references legalbases.legal_basis,
    primary key (fund, legal_basis)
);
insert into funding.fund_basis select id, legal_basis from funding.fund where legal_basis is not null;
alter table funding.fund drop column legal_basis;
