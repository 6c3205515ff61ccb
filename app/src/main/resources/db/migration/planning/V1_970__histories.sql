-- What money did for a worker and still will, as runs of months: paid ones, and those that decrees arrange. Of
-- whom the last arranged months are cover in force, their fund and the first day without; whoever counts, lists or
-- catches endings reads it here. It says nothing of its own and can be told again from the rows it stands for.
create table planning.history (
    worker    uuid primary key,
    territory text collate "C" not null,
    paid      datemultirange,
    funded    datemultirange,
    fund      uuid,
    until     date,
    check ((fund is null) = (until is null)),
    check (until is null or funded is not null)
) with (fillfactor = 80);
create index history_until on planning.history (until, fund) where until is not null;
create index history_territory on planning.history (territory, worker);
call payung.protect('planning.history');
grant maintain on planning.history to payung_app, payung_national;

-- Months only added, as approvals and payments do by the ten thousand, are put to what is known already.
create function planning.cover_added() returns trigger
language plpgsql security definer set search_path = planning, pg_temp as $$
begin
    insert into planning.history as h (worker, territory, funded, fund, until)
    select c.worker, max(c.territory), range_agg(c.period),
        (array_agg(c.fund order by lower(c.period) desc) filter (where g.in_force_at is not null and c.is_last))[1],
        max(upper(c.period)) filter (where g.in_force_at is not null and c.is_last)
    from (select n.*, upper(n.period) = max(upper(n.period)) over (partition by n.worker) as is_last from added n) c
    join enrolment.decree g on g.id = c.granted_by
    group by c.worker order by c.worker
    on conflict (worker) do update
        set territory = excluded.territory, funded = coalesce(h.funded, '{}') + excluded.funded,
            fund = case when upper(h.funded) > upper(excluded.funded) then h.fund else excluded.fund end,
            until = case when upper(h.funded) > upper(excluded.funded) then h.until else excluded.until end;
    return null;
end $$;
create function planning.payment_added() returns trigger
language plpgsql security definer set search_path = planning, pg_temp as $$
begin
    insert into planning.history as h (worker, territory, paid)
    select worker, max(territory), range_agg(daterange(month, (month + interval '1 month')::date))
    from added group by worker order by worker
    on conflict (worker) do update set paid = coalesce(h.paid, '{}') + excluded.paid;
    return null;
end $$;
create function planning.decree_in_force() returns trigger
language plpgsql security definer set search_path = planning, pg_temp as $$
begin
    perform planning.tell_histories(array(
        select c.worker from enrolment.coverage c
        where c.decree = coalesce(new.amends, new.id) and c.granted_by = new.id
        order by c.worker));
    return null;
end $$;

-- Whatever else happens to months, the workers' histories are told again. Their rows are there and locked, one
-- after the other in the order that everybody keeps, before anything is read, so that of two who change one
-- worker's months at once the second waits and reads what the first wrote.
create function planning.tell_histories(told uuid[]) returns void
language plpgsql security definer set search_path = planning, pg_temp as $$
begin
    insert into planning.history as h (worker, territory)
    select w.id, w.territory from registry.worker w where w.id = any (told) order by w.id
    on conflict (worker) do update set territory = h.territory where false;
    update planning.history h
    set territory = coalesce(f.territory, p.territory, h.territory), paid = p.paid, funded = f.funded,
        fund = l.fund, until = l.until
    from unnest(told) s (worker)
    cross join lateral (
        select range_agg(c.period) as funded, max(c.territory) as territory
        from enrolment.coverage c where c.worker = s.worker) f
    cross join lateral (
        select range_agg(daterange(m.month, (m.month + interval '1 month')::date)) as paid,
            max(m.territory) as territory
        from contributions.paid_month m where m.worker = s.worker) p
    left join lateral (
        select c.fund, upper(c.period) as until, c.granted_by
        from enrolment.coverage c where c.worker = s.worker order by upper(c.period) desc limit 1) e on true
    left join lateral (
        select e.fund, e.until from enrolment.decree g
        where g.id = e.granted_by and g.in_force_at is not null) l on true
    where h.worker = s.worker;
    delete from planning.history h where h.worker = any (told) and h.paid is null and h.funded is null;
    -- Or the planner would take a regency that was signed for a moment ago for an empty one.
    if cardinality(told) >= 1000 then
        analyze (skip_locked) planning.history;
    end if;
end $$;

create function planning.months_changed() returns trigger
language plpgsql security definer set search_path = planning, pg_temp as $$
begin
    perform planning.tell_histories(array(select worker from was union select worker from became));
    return null;
end $$;
create function planning.months_removed() returns trigger
language plpgsql security definer set search_path = planning, pg_temp as $$
begin
    perform planning.tell_histories(array(select distinct worker from was));
    return null;
end $$;

-- They belong to the role that sees the nation: whoever moved away is out of the sight of the regency that signs
-- his decree or pays for him, and has his history all the same. Nobody calls them, triggers use them.
grant create on schema planning to payung_national;
alter function planning.cover_added owner to payung_national;
alter function planning.payment_added owner to payung_national;
alter function planning.decree_in_force owner to payung_national;
alter function planning.tell_histories owner to payung_national;
alter function planning.months_changed owner to payung_national;
alter function planning.months_removed owner to payung_national;
revoke create on schema planning from payung_national;
revoke execute on function planning.cover_added, planning.payment_added, planning.decree_in_force,
    planning.tell_histories, planning.months_changed, planning.months_removed from public;

create trigger history_added after insert on enrolment.coverage
    referencing new table as added for each statement execute function planning.cover_added();
create trigger history_changed after update on enrolment.coverage
    referencing old table as was new table as became for each statement execute function planning.months_changed();
create trigger history_removed after delete on enrolment.coverage
    referencing old table as was for each statement execute function planning.months_removed();
create trigger history_paid after insert on contributions.paid_month
    referencing new table as added for each statement execute function planning.payment_added();
create trigger history_of_paid_changed after update on contributions.paid_month
    referencing old table as was new table as became for each statement execute function planning.months_changed();
create trigger history_in_force after update of in_force_at on enrolment.decree
    for each row when (old.in_force_at is distinct from new.in_force_at) execute function planning.decree_in_force();

select planning.tell_histories(array(
    select worker from enrolment.coverage union select worker from contributions.paid_month));
