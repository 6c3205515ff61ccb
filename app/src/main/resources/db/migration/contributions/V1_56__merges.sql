-- A month belongs to whoever the worker turns out to be; that it is paid stays with it.
alter table contributions.paid_month
    drop constraint paid_month_worker_month_fkey,
    add constraint paid_month_of_a_contribution foreign key (worker, month)
        references contributions.contribution (worker, month) on update cascade;
