create schema matching;
grant usage on schema matching to payung_app, payung_national;

-- What agreement is worth, as it was learnt; the latest counts. The text names no person's number.
create table matching.model (
    version    int generated always as identity primary key,
    text       text not null,
    decisions  int not null,
    learnt_at  timestamptz not null
);

-- How far the search behind an accepted list has come; it goes on after this row of the list.
create table matching.search (
    listing     uuid primary key references intake.listing,
    territory   text collate "C" not null,
    reached     int not null default 0,
    examined    int not null default 0,
    found       int not null default 0,
    attached    int not null default 0,
    began_at    timestamptz not null,
    finished_at timestamptz
);
create index search_territory on matching.search (territory, listing);
call payung.protect('matching.search');

-- Two records that may be one person. No foreign key to the register: a decision outlives the record
-- that was merged away. Evidence is, field by field, how they agree and what that is worth in bits.
create table matching.pair (
    id              uuid primary key,
    one             uuid not null,
    other           uuid not null,
    territory       text collate "C" not null,
    other_territory text collate "C" not null,
    listing         uuid not null,
    found_at        timestamptz not null,
    model           int not null,
    bits            real not null,
    prior           real not null,
    against         text not null check (against in ('STRANGERS', 'NEIGHBOURS', 'HOUSEHOLD', 'TWINS')),
    evidence        jsonb not null,
    state           text not null check (state in ('WAITING', 'PROPOSED', 'SAME', 'DIFFERENT', 'SETTLED')),
    postponed_at    timestamptz,
    -- The merge that took one of the two away, and the one that made this pair of another.
    settled_by      uuid,
    made_by         uuid,
    decided_by      uuid,
    decided_by_name text,
    decided_at      timestamptz,
    check (one < other),
    check ((state in ('SAME', 'DIFFERENT')) = (decided_at is not null)),
    unique (one, other)
);
create index pair_queue on matching.pair (state, territory);
create index pair_other on matching.pair (other);
call payung.protect('matching.pair');
-- Whoever decides sees both people: a pair that reaches further goes to somebody who sees further.
create policy both_in_sight on matching.pair as restrictive to payung_app
    using (other_territory >= current_setting('payung.lo', true)
       and other_territory < current_setting('payung.hi', true)
       and (current_setting('payung.hull', true) <> 'loose'
            or other_territory ^@ any ((select string_to_array(
               nullif(current_setting('payung.scopes', true), ''), ','))::text[])));

-- A merge, from its proposal to its undoing. Names are copied, because the absorbed record leaves.
create table matching.merge (
    id               uuid primary key,
    pair             uuid not null references matching.pair on delete cascade,
    kept             uuid not null,
    absorbed         uuid not null,
    territory        text collate "C" not null,
    other_territory  text collate "C" not null,
    kept_name        text not null,
    absorbed_name    text not null,
    absorbed_masked  text not null,
    automatic        boolean not null,
    two_people       boolean not null,
    state            text not null check (state in ('PROPOSED', 'DONE', 'REJECTED', 'UNDONE')),
    proposed_by      uuid not null,
    proposed_by_name text not null,
    proposed_at      timestamptz not null,
    decided_by       uuid,
    decided_by_name  text,
    decided_at       timestamptz,
    -- Taking apart what two people merged is asked by one and done by another.
    undo_asked_by      uuid,
    undo_asked_by_name text,
    undo_asked_at      timestamptz,
    undone_by        uuid,
    undone_by_name   text,
    undone_at        timestamptz,
    why_undone       text,
    check (kept <> absorbed),
    check ((state = 'PROPOSED') = (decided_at is null)),
    check ((state = 'UNDONE') = (undone_at is not null)),
    constraint covered_merged_by_two_people check (not two_people or state = 'REJECTED' or decided_by <> proposed_by),
    constraint covered_taken_apart_by_two_people
        check (not two_people or state <> 'UNDONE' or coalesce(undone_by <> undo_asked_by, false))
);
create index merge_territory on matching.merge (territory, id);
create index merge_pair on matching.merge (pair);
create index merge_kept on matching.merge (kept);
create index merge_absorbed on matching.merge (absorbed);
call payung.protect('matching.merge');
create policy both_in_sight on matching.merge as restrictive to payung_app
    using (other_territory >= current_setting('payung.lo', true)
       and other_territory < current_setting('payung.hi', true)
       and (current_setting('payung.hull', true) <> 'loose'
            or other_territory ^@ any ((select string_to_array(
               nullif(current_setting('payung.scopes', true), ''), ','))::text[])));
