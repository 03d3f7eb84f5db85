-- When a report was published, or else received: what its undated meetings are counted from.
alter table report add column told_at timestamptz not null default now();

-- Headline and text of the version that stands, so that the same text through another feed is found.
alter table report add column text_sha256 text;

create index report_by_text on report (text_sha256);

-- The words by which a claim is looked up when another report may tell of the same meeting.
create table sighting_key (
    key        text not null,
    report_id  text not null,
    meeting_id text not null,
    primary key (key, report_id, meeting_id)
);

create index sighting_key_of_report on sighting_key (report_id);
