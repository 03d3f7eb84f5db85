package org.readout.ingest.feeds.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readout.events.ItemId;
import org.readout.ingest.feeds.Feed;
import org.readout.ingest.feeds.Feeds;
import org.readout.ingest.sql.Sql;

/** Feeds in the schema {@code ingest}. */
@ApplicationScoped
class FeedRows implements PanacheRepositoryBase<FeedRow, UUID>, Feeds {
    private final Sql sql;

    FeedRows(Sql sql) {
        this.sql = sql;
    }

    // Two who add the same address at one moment are told apart by the unique index, on which the second waits.
    @Override
    @Transactional
    public Optional<Feed> add(Feed feed) {
        int added = sql.change(
                """
                insert into feed (id, source, url, state, interval_millis, next_poll, failures, added_at)
                values (?, ?, ?, ?, ?, now(), 0, now()) on conflict (url) do nothing""",
                feed.id(),
                feed.source(),
                feed.url().toString(),
                feed.state().name(),
                feed.interval().toMillis());
        return added == 1
                ? Optional.empty()
                : find("url", feed.url().toString()).firstResultOptional().map(FeedRow::feed);
    }

    @Override
    @Transactional
    public List<Feed> all() {
        return listAll(Sort.by("source", "url")).stream().map(FeedRow::feed).toList();
    }

    @Override
    @Transactional
    public Optional<Feed> find(UUID id) {
        return findByIdOptional(id).map(FeedRow::feed);
    }

    // Who wanted it polled at once while it was being polled still wants it: a poll in hand has a time far ahead.
    @Override
    @Transactional
    public void keep(Feed feed) {
        findByIdOptional(feed.id()).ifPresent(row -> {
            Instant wished = row.nextPoll;
            row.take(feed);
            if (wished.isBefore(Instant.now())) {
                row.nextPoll = wished;
            }
        });
    }

    @Override
    @Transactional
    public boolean remove(UUID id) {
        return deleteById(id);
    }

    @Override
    @Transactional
    public List<Feed> claim(int atMost, Duration lease) {
        List<UUID> claimed = sql.rows(row -> row.getObject("id", UUID.class), """
                update feed set next_poll = now() + ? * interval '1 millisecond' where id in
                    (select id from feed where state = 'ACTIVE' and next_poll <= now() order by next_poll limit ?
                     for update skip locked)
                returning id""", lease.toMillis(), atMost);
        return claimed.isEmpty()
                ? List.of()
                : list("id in ?1", claimed).stream().map(FeedRow::feed).toList();
    }

    @Override
    public void pollNow(UUID id) {
        sql.change("update feed set next_poll = least(next_poll, now()) where id = ? and state = 'ACTIVE'", id);
    }

    @Override
    public void told(UUID id, boolean news) {
        sql.change(
                "update feed set last_success = now(), last_entry = case when ? then now() else last_entry end where id = ?",
                news,
                id);
    }

    @Override
    public Set<ItemId> brought(UUID feed, Collection<ItemId> items) {
        return new HashSet<>(sql.rows(
                row -> new ItemId(row.getString("item_id")),
                "select item_id from feed_entry where feed_id = ? and item_id = any(?)",
                feed,
                texts(items)));
    }

    @Override
    public void bring(UUID feed, Collection<ItemId> items) {
        sql.change("""
                insert into feed_entry (feed_id, item_id) select ?, item_id from unnest(?::text[]) as item_id
                where exists (select from feed where id = ?) on conflict do nothing""", feed, texts(items), feed);
    }

    private static String[] texts(Collection<ItemId> items) {
        return items.stream().map(ItemId::value).toArray(String[]::new);
    }
}
