-- What became of each item version. Kept for ever: a repeat of the log finds its answer here.
create table item (
    item_id     text primary key,
    report_id   text        not null,
    source      text        not null,
    outcome     text        not null,
    detail      jsonb       not null,
    received_at timestamptz not null,
    decided_at  timestamptz not null
);

create index item_by_report on item (report_id);

-- What stands of each report.
create table report (
    report_id    text primary key,
    source       text    not null,
    item_id      text    not null,
    version      integer not null,
    numbered     integer,
    published_at timestamptz,
    status       text    not null,
    places       integer not null
);

-- The meetings that a report tells of now. The claim is bytes because a quotation may hold what jsonb refuses.
create table telling (
    report_id  text    not null references report,
    position   integer not null,
    meeting_id text    not null,
    claim      bytea   not null,
    primary key (report_id, position)
);

create index telling_by_meeting on telling (meeting_id);

-- Every event decided, with the bytes that were or will be sent.
create table event (
    event_id     text primary key,
    sequence     bigint generated always as identity,
    meeting_id   text        not null,
    report_id    text        not null,
    type         text        not null,
    data         bytea       not null,
    occasion     text        not null,
    trace_parent text,
    decided_at   timestamptz not null,
    sent_at      timestamptz
);

create index event_unsent on event (sequence) where sent_at is null;
create index event_unsent_of_report on event (report_id) where sent_at is null;

-- Items that must not leave before their time.
create table embargo (
    item_id      text primary key,
    report_id    text        not null,
    due          timestamptz not null,
    data         bytea       not null,
    occasion     text        not null,
    trace_parent text
);

create index embargo_by_due on embargo (due);
create index embargo_by_report on embargo (report_id);
