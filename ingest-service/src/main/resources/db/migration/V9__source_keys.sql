-- With what a source may sign its pushes. A key belongs to one source.
create table source_key (
    id       uuid primary key,
    source   text        not null,
    key      text        not null unique,
    added_at timestamptz not null,
    ends_at  timestamptz
);

create index source_key_by_source on source_key (source);
