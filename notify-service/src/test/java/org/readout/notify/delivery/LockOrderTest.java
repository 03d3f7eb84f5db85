package org.readout.notify.delivery;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.readout.notify.database.Database;
import org.readout.notify.following.Erasure;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.RunningSuite;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class LockOrderTest {
    private static final int ROWS = 10;
    private static final int OTHERS = 20_000;
    private final Instant later = Instant.now().plus(Duration.ofDays(365));

    @Inject
    Deliveries deliveries;

    @Inject
    Erasure erasure;

    @Inject
    Database database;

    @Inject
    DataSource source;

    /**
     * The rows lie in the opposite order of their ids, the last belong to the first of two destinations, and one in the middle is held until
     * both wait. Whoever took rows as they lie, or one destination's after the other's, and whoever took them by id would then wait for each
     * other.
     */
    @Test
    void attempts_are_noted_while_their_reader_is_erased() throws SQLException {
        Reader reader = Reader.called("erased-amid-attempts");
        List<Destination> both = Stream.of("/locks", "/more-locks")
                .map(path -> reader.byWebhook(
                        "country:TV", URI.create("http://127.0.0.1:9" + path), "whsec_" + "A".repeat(32)))
                .map(this::destinationOf)
                .sorted(Comparator.comparing(Destination::id))
                .toList();
        amidManyOthers();
        for (int number = ROWS - 1; number >= 0; number--) {
            database.change("""
                    insert into delivery (id, destination_id, letter, state, created_at, begun_at, next_attempt_at)
                    values (?, ?, '{"type": "alerts"}', 'waiting', now(), now(), ?)""", id(number), of(both, number).id(), later);
        }

        CompletableFuture<Void> noting;
        CompletableFuture<Void> erasing;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection holder = source.getConnection()) {
            hold(holder, id(ROWS / 2));
            noting = runAsync(() -> deliveries.note(failures(both)), threads);
            awaitBlocked(1);
            erasing = runAsync(() -> erasure.eraseOwner(reader.name()), threads);
            awaitBlocked(2);
            holder.rollback();
        }

        assertThat(noting).succeedsWithin(Duration.ofSeconds(30));
        assertThat(erasing).succeedsWithin(Duration.ofSeconds(30));
        assertThat(database.row(
                        "select count(*) as left_over from delivery where destination_id = any (?) and state = 'waiting'",
                        row -> row.number("left_over"),
                        both.stream().map(Destination::id).toList()))
                .hasValue(0);
    }

    /** In a small table PostgreSQL takes all rows as they lie. */
    private void amidManyOthers() {
        Reader other = Reader.called("not-erased");
        String subscription =
                other.byWebhook("country:TV", URI.create("http://127.0.0.1:9/other-locks"), "whsec_" + "B".repeat(32));
        database.change("""
                insert into delivery (id, destination_id, letter, state, created_at, begun_at, next_attempt_at, ended_at)
                select 'd_other_' || number, ?, '{"type": "alerts"}', 'delivered', now(), now(), now(), now()
                  from generate_series(1, ?) number""", destinationOf(subscription).id(), OTHERS);
        database.change("analyze delivery");
    }

    private Destination destinationOf(String subscription) {
        return database.row(
                        "select destination_id, owner from subscription where id = ?",
                        row -> new Destination(
                                row.text("destination_id"),
                                row.text("owner"),
                                new Channel.Webhook(URI.create("http://127.0.0.1:9/locks"), Style.FULL),
                                List.of()),
                        subscription)
                .orElseThrow();
    }

    private static void hold(Connection holder, String id) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("select id from delivery where id = '" + id + "' for no key update");
        }
    }

    private void awaitBlocked(int most) {
        await().until(() -> database.row(
                                "select count(*) as blocked from pg_stat_activity where wait_event_type = 'Lock'",
                                row -> row.number("blocked"))
                        .orElseThrow()
                >= most);
    }

    private List<Noted> failures(List<Destination> destinations) {
        Instant now = Instant.now();
        return IntStream.range(0, ROWS)
                .mapToObj(number -> new Noted(
                        new Attempt(
                                new Delivery(
                                        id(number),
                                        of(destinations, number),
                                        new Letter.Alerts(),
                                        List.of(),
                                        now,
                                        now,
                                        0),
                                now,
                                Duration.ZERO,
                                new Outcome.Failed("503")),
                        Deliveries.State.WAITING,
                        Optional.of(later)))
                .toList();
    }

    private static Destination of(List<Destination> destinations, int number) {
        return number > ROWS / 2 ? destinations.getFirst() : destinations.getLast();
    }

    private static String id(int number) {
        return "d_locked_" + number;
    }
}
