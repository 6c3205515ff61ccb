-- One definition of "whose rows may this transaction see", used by every table that holds people.
create schema if not exists payung;

-- Bounds stay bare, so that the index on (territory, id) is used and the planner knows how many rows lie
-- between them. The codes are compared only where the bounds enclose more than the scopes: of that comparison
-- the planner would believe that it leaves one row in a hundred, and choose accordingly.
create procedure payung.protect(guarded regclass)
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format($policy$
        create policy scoped on %s to payung_app
        using (territory >= current_setting('payung.lo', true)
           and territory < current_setting('payung.hi', true)
           and (current_setting('payung.hull', true) <> 'loose'
                or territory ^@ any ((select string_to_array(
                   nullif(current_setting('payung.scopes', true), ''), ','))::text[])))
        $policy$, guarded);
    execute format('create policy national on %s to payung_national using (true)', guarded);
end $$;

-- Rows of such a table are never changed or removed, only added.
create procedure payung.append_only(guarded regclass)
language plpgsql as $$
begin
    execute format('revoke update, delete, truncate on %s from payung_app, payung_national', guarded);
end $$;

create function payung.acting_account() returns uuid
language sql stable parallel safe
return nullif(current_setting('payung.account', true), '')::uuid;

grant usage on schema payung to payung_app, payung_national;

-- The public name of the keys this database is sealed with.
create table payung.key_mark (
    one_row boolean primary key default true check (one_row),
    fingerprint text not null
);
