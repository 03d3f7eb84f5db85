-- Whoever attempts a delivery renews this while it does, so that what a node that died was about to do is taken up soon. It is in no
-- index: taking and renewing a row touches none.
alter table delivery add column leased_until timestamptz;
