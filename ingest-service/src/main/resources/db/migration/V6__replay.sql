create table replay (
    id         uuid primary key,
    started_at timestamptz not null,
    data       bytea       not null
);

-- Who read the version that stands: only a better reader may say otherwise of the same version.
alter table report add column extractor text;
