-- A month belongs to whoever the worker turns out to be; that it is paid stays with it.
alter table contributions.paid_month
    drop constraint paid_month_worker_month_fkey,
    add constraint paid_month_of_a_contribution foreign key (worker, month)
        references contributions.contribution (worker, month) on update cascade;

-- What the insurer calls active follows whoever the worker turns out to be; a merge is made in sight of
-- the nation, and nobody else may ever change of whom it speaks.
grant update (worker) on contributions.active_month to payung_national;

-- Of a month in which the insurer named both records, one line stands; the other is marked by the merge.
create table contributions.named_twice (
    merge        uuid not null,
    active_month uuid not null references contributions.active_month,
    territory    text collate "C" not null,
    primary key (merge, active_month)
);
create index named_twice_territory on contributions.named_twice (territory, merge);
call payung.protect('contributions.named_twice');
