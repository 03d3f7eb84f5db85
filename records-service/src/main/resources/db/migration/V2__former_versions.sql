-- What a meeting was before a change, with what could be asked of it: who follows a query hears when a meeting no longer answers it.
create table meeting_former (
    id            text        not null,
    -- The number of the change that ended this version.
    until         bigint      primary key,
    ended_at      timestamptz not null default now(),
    record        bytea       not null,
    states        text[]      not null,
    represented   text[]      not null,
    names         jsonb       not null,
    roles         jsonb       not null,
    ranks         text[]      not null,
    topics        text[]      not null,
    corridors     text[]      not null,
    country       text,
    city          text[]      not null,
    status        text,
    format        text,
    held_from     date,
    held_to       date,
    sources       text[]      not null,
    reports       int         not null,
    words         tsvector    not null
);

create index meeting_former_by_id on meeting_former (id, until);
create index meeting_former_by_end on meeting_former (ended_at);
create index meeting_former_by_facts on meeting_former using gin (
    states, represented, ranks, topics, corridors, city, sources, words);
create index meeting_former_by_names on meeting_former using gin (names jsonb_path_ops, roles jsonb_path_ops);
