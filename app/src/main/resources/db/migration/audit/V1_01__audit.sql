create schema audit;
grant usage on schema audit to payung_app, payung_national;

create table audit.entry (
    seq         bigint primary key,
    at          timestamptz not null,
    account     uuid,
    actor       text not null,
    action      text not null,
    subject     text not null,
    subject_id  text not null,
    territory   text collate "C" not null,
    details     text not null,
    previous    bytea not null,
    hash        bytea not null
);
create index on audit.entry (territory, seq);
create index on audit.entry (subject, subject_id, seq);

create table audit.head (
    one_row boolean primary key default true check (one_row),
    seq  bigint not null,
    hash bytea not null
);
insert into audit.head (seq, hash) values (0, sha256('payung'::bytea));

create function audit.digest(previous bytea, seq bigint, at timestamptz, account uuid, actor text,
        action text, subject text, subject_id text, territory text, details text) returns bytea
language sql immutable parallel safe
return sha256(previous || convert_to(
    seq || chr(31) || (extract(epoch from at) * 1000000)::bigint || chr(31) || coalesce(account::text, '') || chr(31)
    || actor || chr(31) || action || chr(31) || subject || chr(31) || subject_id || chr(31) || territory
    || chr(31) || details, 'UTF8'));

-- The only way to write the trail. The head's row lock makes the chain one line under concurrency,
-- so the application appends last, just before it commits.
create function audit.append(at timestamptz, account uuid, actor text, action text, subject text,
        subject_id text, territory text, details text) returns bigint
language plpgsql security definer set search_path = audit as $$
declare
    head audit.head;
    next_hash bytea;
begin
    select * into head from audit.head for update;
    next_hash := audit.digest(head.hash, head.seq + 1, at, account, actor, action, subject, subject_id, territory, details);
    insert into audit.entry values (head.seq + 1, at, account, actor, action, subject, subject_id, territory, details, head.hash, next_hash);
    update audit.head h set seq = head.seq + 1, hash = next_hash;
    return head.seq + 1;
end $$;

grant select on audit.entry, audit.head to payung_app, payung_national;
revoke insert, update, delete on audit.entry, audit.head from payung_app, payung_national;
call payung.protect('audit.entry');
create policy appended on audit.entry for insert to payung_owner with check (true);
