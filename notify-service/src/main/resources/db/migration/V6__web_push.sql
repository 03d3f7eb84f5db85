-- What a browser gave with the address at its push service: its public key and the secret that it shares with whoever may push.
alter table destination add column p256dh text;
alter table destination add column auth text;

-- The key that names us to push services. Browsers bind their addresses to it, so there is one, made once, for all nodes.
create table push_server_key (
    only_one    boolean primary key default true check (only_one),
    private_key text not null,
    public_key  text not null,
    made_at     timestamptz not null
);
