-- Every event of every meeting, as it came: the fold, its history and any moment in between are made from these.
create table meeting_event (
    meeting_id  text        not null,
    event_id    text        not null,
    recorded_at timestamptz not null,
    report_id   text        not null,
    data_type   text        not null,
    data        bytea       not null,
    -- One event id may be decided again later (a split, then a merge): the later one stands, both are history.
    primary key (meeting_id, event_id, recorded_at)
);

-- A row is the fold of a meeting's events, and what can be asked of it in columns of its own.
create table meeting (
    id                text        primary key,
    change            bigint      not null,
    first_change      bigint      not null,
    first_recorded_at timestamptz not null,
    updated_at        timestamptz not null,
    -- The record as its reports last told it; a withdrawn meeting keeps it, so that its tombstone finds the feeds it was in.
    record            bytea,
    withdrawal        bytea,
    withdrawn         boolean     not null generated always as (withdrawal is not null) stored,

    states            text[]      not null,
    pairs             text[]      not null,
    represented       text[]      not null,
    organisations     text[]      not null,
    persons           text[]      not null,
    names             jsonb       not null,
    roles             jsonb       not null,
    ranks             text[]      not null,
    topics            text[]      not null,
    corridors         text[]      not null,
    country           text,
    city              text[]      not null,
    status            text,
    format            text,
    held_from         date,
    held_to           date,
    -- Meetings whose day is not told come last where the newest come first.
    held_order        date        not null generated always as (coalesce(held_from, '-infinity'::date)) stored,
    sources           text[]      not null,
    reports           int         not null,
    words             tsvector    not null
);

create unique index meeting_by_change on meeting (change);
create index meeting_by_held on meeting (held_order, id) where not withdrawn;
create index meeting_by_days on meeting using gist (daterange(held_from, held_to, '[]')) where held_from is not null;
create index meeting_by_reported on meeting (first_recorded_at, id) where not withdrawn;
create index meeting_by_status on meeting (status, held_order) where not withdrawn;

-- One index for all sets: any subset of its columns can be asked together in one scan.
create index meeting_by_facts on meeting using gin (
    states, pairs, represented, organisations, persons, ranks, topics, corridors, city, sources, words);
create index meeting_by_names on meeting using gin (names jsonb_path_ops, roles jsonb_path_ops);
create index meeting_by_country on meeting (country, held_order);

-- Numbers changes without gaps. Its row lock lets one batch after the other commit, so that whoever has seen change n has seen all below.
create table change_counter (
    last bigint not null
);
insert into change_counter values (0);

-- How far the log is applied; it moves in the transaction that applies.
create table projection_offset (
    topic       text   not null,
    partition   int    not null,
    next_offset bigint not null,
    primary key (topic, partition)
);

-- Whether all the asked words, each as often as it is listed, stand so that no two are more than so many words apart.
create function stand_near(words tsvector, asked text[], distance int) returns boolean
    immutable parallel safe language sql as $$
    with place as (
        select word.lexeme, position
        from unnest(words) as word, unnest(word.positions) as position
        where word.lexeme = any (asked)),
    need as (
        select lexeme, count(*) as times from unnest(asked) as lexeme group by lexeme)
    select exists (
        select from place as first
        where not exists (
            select from need
            where need.times > (
                select count(*) from place
                where place.lexeme = need.lexeme
                    and place.position between first.position and first.position + distance)))
    $$;
