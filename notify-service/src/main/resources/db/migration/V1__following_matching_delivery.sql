-- Links that act without an account. Only the hash of a token is kept.
create table link (
    token_hash bytea primary key,
    purpose    text not null,
    subject    text not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index link_subject on link (subject);

-- Where somebody's alerts go. The identity, a hash of owner, channel and given secret, lets overlapping subscriptions meet;
-- it is forgotten with the address.
create table destination (
    id         text primary key,
    identity   bytea unique,
    owner      text not null,
    type       text not null,
    target     text not null,
    secret     text,
    created_at timestamptz not null
);

-- Queries that stay open. changed_in lets every node's copy catch up without missing a transaction that commits late.
create table subscription (
    id             text primary key,
    owner          text not null,
    query          text not null,
    destination_id text not null references destination,
    terms          json not null,
    state          text not null check (state in ('unconfirmed', 'active', 'paused', 'ended')),
    created_at     timestamptz not null,
    changed_in     xid8 not null default pg_current_xact_id()
);
create index subscription_owner on subscription (owner, created_at);
create index subscription_destination on subscription (destination_id);
create index subscription_changed_in on subscription (changed_in);

-- The fold: what every report last said of every meeting.
create table told (
    meeting_id  text not null,
    report_id   text not null,
    type        text not null,
    event       json not null,
    recorded_at timestamptz not null,
    primary key (meeting_id, report_id)
);
create index told_recorded_at on told (recorded_at);

-- How far the fold has come, written together with it.
create table applied_offset (
    topic       text not null,
    partition   int not null,
    next_offset bigint not null,
    primary key (topic, partition)
);

-- What was known of a meeting when somebody was alerted.
create table edition (
    meeting_id text not null,
    number     int not null,
    content    json not null,
    written_at timestamptz not null,
    primary key (meeting_id, number)
);

-- One sending to one destination; it leaves only after the one it follows.
create table delivery (
    id              text primary key,
    destination_id  text not null references destination,
    letter          json not null,
    follows         text,
    state           text not null check (state in ('waiting', 'delivered', 'given-up', 'suppressed')),
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        int not null default 0,
    ended_at        timestamptz
);
create index delivery_due on delivery (next_attempt_at) where state = 'waiting';
create index delivery_destination on delivery (destination_id, created_at);

-- One meeting, or a change to it, for one subscription: held until its time (none while its subscription rests), sent, or
-- suppressed with the cause.
create table alert (
    meeting_id      text not null,
    edition         int not null,
    subscription_id text not null references subscription,
    destination_id  text not null references destination,
    kind            text not null check (kind in ('match', 'update', 'correction', 'withdrawal')),
    reasons         json not null,
    changes         json not null,
    written_at      timestamptz not null,
    state           text not null check (state in ('held', 'sent', 'suppressed')),
    release_at      timestamptz,
    delivery_id     text references delivery,
    cause           text,
    primary key (meeting_id, subscription_id, edition),
    foreign key (meeting_id, edition) references edition,
    check ((state = 'sent') <= (delivery_id is not null))
);
create index alert_subscription on alert (subscription_id, written_at);
create index alert_delivery on alert (delivery_id);
create index alert_held on alert (release_at) where state = 'held';

-- Every attempt, for those who wait and those who wonder.
create table attempt (
    delivery_id text not null references delivery,
    number      int not null,
    started_at  timestamptz not null,
    took_millis int not null,
    outcome     text not null,
    answer      text not null,
    primary key (delivery_id, number)
);

-- Counted in the transaction that writes alerts, so that the alerts themselves can be checked against it.
create table tally (
    what  text primary key,
    count bigint not null
);
insert into tally values ('matched', 0);
