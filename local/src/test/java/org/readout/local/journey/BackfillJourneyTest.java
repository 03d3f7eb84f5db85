package org.readout.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.local.benchmark.LiveHeap;
import org.readout.local.client.Clients;
import org.readout.local.suite.Service;
import org.readout.local.suite.Suite;
import org.readout.local.wire.GeneratedWire;
import org.readout.local.wire.WireFile;

/**
 * An archive that is taken in while somebody follows what it tells of: it becomes records, and no alert.
 * {@code -Dreadout.backfill.items=100000} makes it as large as archives are, and prints how fast it went and what each service
 * holds of it.
 */
class BackfillJourneyTest {
    private static final String NAME = "backfill-wire";
    private static final int ITEMS = Integer.getInteger("readout.backfill.items", 400);
    private static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(5).plusMillis(50L * ITEMS);
    /** An archive is not kept in memory: what is held after all of it is at most so much more than after its first tenth. */
    private static final double MOST_MORE_MIB = 64;

    private final Suite suite = RunningSuite.SUITE;
    private final Clients clients = new Clients(suite.ports(), suite.keys());
    private final GeneratedWire wire = new GeneratedWire(NAME, NAME.hashCode());

    @Test
    void an_archive_becomes_records_and_no_alert_and_stays_in_nobodys_memory() throws Exception {
        try (var receiver = new ChaosReceiver()) {
            String subscription = clients.subscriptions()
                    .byWebhook(
                            "source:" + NAME,
                            receiver.address("/archive"),
                            suite.keys().webhookSecret());
            Instant start = Instant.now();
            takeIn(0, ITEMS / 10);
            List<Double> held = held();
            takeIn(ITEMS / 10, ITEMS);
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1_000.0;
            List<Double> heldAtLast = held();

            String news = pushNews();
            await().atMost(PATIENCE).until(() -> !receiver.taken().isEmpty());
            assertThat(receiver.taken().keySet())
                    .singleElement()
                    .satisfies(taken -> assertThat(taken).contains(news));
            assertThat(clients.subscriptions().deliveries(subscription).findValuesAsText("state"))
                    .hasSize(1);
            System.out.printf(
                    "Backfill: %d items became records in %.0f s, %.0f a second; MiB held by %s after a tenth %s, at last %s%n",
                    ITEMS, seconds, ITEMS / seconds, List.of(Service.values()), held, heldAtLast);
            for (int service = 0; service < held.size(); service++) {
                assertThat(heldAtLast.get(service)).isLessThan(held.get(service) + MOST_MORE_MIB);
            }
        }
    }

    private void takeIn(int from, int to) {
        for (int first = from; first < to; first += BATCH) {
            clients.wire()
                    .pushArchive(IntStream.range(first, Math.min(first + BATCH, to))
                            .mapToObj(number -> wire.item(number).content())
                            .collect(Collectors.joining("\n"))
                            .getBytes(StandardCharsets.UTF_8));
        }
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> clients.records().count("source:" + NAME) == to);
    }

    private String pushNews() {
        WireFile item = wire.item(ITEMS);
        clients.wire().push(NAME, item.contentType(), item.content().getBytes(StandardCharsets.UTF_8));
        return wire.meeting(ITEMS).value();
    }

    private List<Double> held() throws IOException, InterruptedException {
        var held = new ArrayList<Double>();
        for (Service service : Service.values()) {
            held.add(LiveHeap.of(suite.process(service)));
        }
        return held;
    }
}
