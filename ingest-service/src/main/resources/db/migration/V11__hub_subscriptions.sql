-- What we have with the hubs of feeds (WebSub).
create table hub_subscription (
    feed_id    uuid primary key references feed on delete cascade,
    token      uuid        not null unique,
    hub        text        not null,
    topic      text        not null,
    secret     text        not null,
    state      text        not null,
    next_try   timestamptz not null,
    failures   integer     not null,
    lease_ends timestamptz,
    last_error text,
    silent     boolean     not null
);

create index hub_subscription_by_next_try on hub_subscription (next_try);
