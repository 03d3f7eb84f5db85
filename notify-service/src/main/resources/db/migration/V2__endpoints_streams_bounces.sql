-- What the body of a webhook looks like, and the secret that still signs for a while beside a new one.
alter table destination add column style text;
alter table destination add column previous_secret text;
alter table destination add column previous_until timestamptz;

-- A destination that takes nothing any more disables what leads there.
alter table subscription drop constraint subscription_state_check;
alter table subscription add constraint subscription_state_check
    check (state in ('unconfirmed', 'active', 'paused', 'disabled', 'ended'));

-- Patience counts from here: when a delivery was made, or wanted again.
alter table delivery add column begun_at timestamptz;
update delivery set begun_at = created_at;
alter table delivery alter column begun_at set not null;

-- Together these order alerts so that none is overtaken by a transaction that commits later.
alter table alert add column written_in xid8 not null default pg_current_xact_id();
alter table alert add column position bigint generated always as identity;
create index alert_order on alert (subscription_id, written_in, position);

create index alert_held_at on alert (destination_id, release_at) where state = 'held';

-- Addresses that mails come back from, to be recognised, not read.
create table suppressed_address (
    address_hash bytea primary key,
    since        timestamptz not null,
    why          text not null
);
