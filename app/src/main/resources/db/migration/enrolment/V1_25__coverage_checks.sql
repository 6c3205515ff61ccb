-- The one question that looks past the territories: does anybody bear this NIK and birth date?
-- It runs as the owner, answers yes or no, and is asked only through the rate-limited check.
create function enrolment.is_registered(nik bytea, born date) returns boolean
language sql stable security definer set search_path = registry as $$
    select exists (select from registry.worker w where w.nik_index = nik and w.born_on = born)
$$;
