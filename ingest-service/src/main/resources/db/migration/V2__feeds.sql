create table feed (
    id              uuid primary key,
    source          text        not null,
    url             text        not null unique,
    state           text        not null,
    etag            text,
    last_modified   text,
    interval_millis bigint      not null,
    next_poll       timestamptz not null,
    failures        integer     not null,
    last_error      text,
    last_success    timestamptz,
    last_entry      timestamptz,
    added_at        timestamptz not null
);

create index feed_by_next_poll on feed (next_poll) where state = 'ACTIVE';

-- What each feed has brought, so that an entry that stays in it is taken once.
create table feed_entry (
    feed_id uuid not null references feed on delete cascade,
    item_id text not null,
    seen_at timestamptz not null default now(),
    primary key (feed_id, item_id)
);
