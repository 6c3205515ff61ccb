-- Money of a settled month that came back to the treasury (STS): it does not return into the budget of its year,
-- which may be closed, and stays beside what was paid.
alter table funding.budget
    add column returned bigint not null default 0 check (returned >= 0),
    add check (returned <= paid);
alter table funding.ledger_transaction
    drop constraint ledger_transaction_kind_check,
    add constraint ledger_transaction_kind_check
        check (kind in ('ALLOCATED', 'COMMITTED', 'RELEASED', 'BILLED', 'UNBILLED', 'PAID', 'RETURNED'));
alter table funding.ledger_entry
    drop constraint ledger_entry_side_check,
    add constraint ledger_entry_side_check
        check (side in ('SOURCE', 'BUDGET', 'COMMITTED', 'BILLED', 'PAID', 'RETURNED'));
