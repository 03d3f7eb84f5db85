-- Invented meetings that were sent through the whole line, and when they came back.
create table canary (
    guid        text primary key,
    released_at timestamptz not null,
    arrived_at  timestamptz
);
create index canary_released_at on canary (released_at);
