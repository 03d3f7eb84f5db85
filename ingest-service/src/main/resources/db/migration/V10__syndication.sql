-- What the texts of reports that tell of meetings are recognised by, so that a copy is known for one.
create table report_text (
    report_id   text primary key,
    item_id     text        not null,
    source      text        not null,
    received_at timestamptz not null,
    sketch      bytea       not null
);

-- Two texts that have much in common share a band.
create table text_band (
    band      bigint not null,
    report_id text   not null references report_text on delete cascade,
    primary key (band, report_id)
);

create index text_band_of_report on text_band (report_id);
