-- Requests with an Idempotency-Key of the last day, and what they were answered.
create table keyed_request (
    sender   text        not null,
    key      text        not null,
    sha256   text        not null,
    begun_at timestamptz not null default now(),
    location text,
    answer   bytea,
    primary key (sender, key)
);

create index keyed_request_by_time on keyed_request (begun_at);
