-- Entries of feeds that could not be read are dead letters too; they stood on no topic.
alter table dead_letter
    alter column topic drop not null,
    alter column partition_number drop not null,
    alter column offset_number drop not null,
    alter column headers drop not null,
    add column feed_id uuid,
    add column source text,
    add column address text,
    add column value_sha256 bytea,
    add constraint dead_letter_of_somewhere check (topic is not null or feed_id is not null),
    add constraint dead_letter_of_feed unique (feed_id, value_sha256);
