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
    hash        bytea not null,
    seal        bytea not null
);
create index on audit.entry (territory, seq);
create index on audit.entry (subject, subject_id, seq);

create table audit.head (
    one_row boolean primary key default true check (one_row),
    seq  bigint not null,
    hash bytea not null
);
insert into audit.head (seq, hash) values (0, sha256('payung'::bytea));

-- Whoever appends holds the head until his transaction ends: that makes the chain one line under
-- concurrency, so the application appends last, just before it commits.
create function audit.lock_head() returns audit.head
language sql volatile security definer set search_path = audit as $$
    select * from audit.head for update
$$;

-- The only way to write the trail. Hash and seal are computed by the application, because the seal
-- needs a key that the database never sees.
create function audit.append(at timestamptz, account uuid, actor text, action text, subject text,
        subject_id text, territory text, details text, hash bytea, seal bytea) returns bigint
language plpgsql security definer set search_path = audit as $$
declare
    last audit.head;
begin
    select * into last from audit.head for update;
    insert into audit.entry values
        (last.seq + 1, at, account, actor, action, subject, subject_id, territory, details, last.hash, hash, seal);
    update audit.head h set seq = last.seq + 1, hash = append.hash;
    return last.seq + 1;
end $$;

grant select on audit.entry, audit.head to payung_app, payung_national;
revoke insert, update, delete on audit.entry, audit.head from payung_app, payung_national;
call payung.protect('audit.entry');
create policy appended on audit.entry for insert to payung_owner with check (true);
