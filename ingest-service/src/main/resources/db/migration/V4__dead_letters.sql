create table dead_letter (
    id               bigint generated always as identity primary key,
    topic            text        not null,
    partition_number integer     not null,
    offset_number    bigint      not null,
    key              text,
    value            bytea       not null,
    headers          jsonb       not null,
    cause            text        not null,
    -- Whether the ledger of items knows it too, so that the audit counts it once.
    of_item          boolean     not null,
    state            text        not null default 'OPEN',
    refused_at       timestamptz not null default now(),
    unique (topic, partition_number, offset_number)
);

create index dead_letter_by_state on dead_letter (state, id);

-- The audit counts by it.
create index item_by_outcome on item (outcome);
