package org.readout.local.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.events.kafka.KafkaTopics;
import org.readout.local.client.Clients;
import org.readout.local.suite.Port;
import org.readout.local.suite.Suite;
import org.readout.local.wire.GeneratedWire;

/** Pushed items to records to alerts. */
final class WholeLine implements Benchmark.OfSuite {
    private static final int WARM_UP = 3_000;
    private static final int ITEMS = 5_000;
    private static final int PACED_ITEMS = 1_000;
    private static final int BASELINE_RECORDS = 100_000;
    private static final long SEED = 20_260_301;

    @Override
    public String name() {
        return "whole-line";
    }

    @Override
    public String meaning() {
        return """
                5,000 items, after 3,000 to warm up, pushed over HTTP by 32 clients, read, kept as records, matched and delivered
                as signed webhooks; then 1,000 more at half the pace that this gave, for the time from acceptance (202) to
                delivery. Beside it Kafka's own ProducerPerformance with records of the same size: flat out, and at that pace for
                its time to acknowledgement.""";
    }

    @Override
    public Measurement measure(Suite suite) throws Exception {
        var clients = new Clients(suite.ports(), suite.keys());
        clients.subscriptions()
                .byWebhook(
                        GeneratedWire.QUERY,
                        suite.ports().address(Port.INBOX).resolve("/webhooks/" + name()),
                        suite.keys().webhookSecret());
        var wire = new GeneratedWire(name(), SEED);
        var pushing = new Pushing(clients.wire(), wire);
        var arrivals = new Arrivals(suite.webhooks(), name());
        pushing.flatOut(0, WARM_UP);
        arrivals.await(WARM_UP);

        Instant start = Instant.now();
        pushing.flatOut(WARM_UP, WARM_UP + ITEMS);
        double accepted = ITEMS / secondsSince(start, Instant.now());
        Instant last = Collections.max(arrivals.await(WARM_UP + ITEMS).values());
        double delivered = ITEMS / secondsSince(start, last);

        int pace = (int) Math.max(1, delivered / 2);
        int all = WARM_UP + ITEMS + PACED_ITEMS;
        pushing.paced(WARM_UP + ITEMS, all, pace);
        Quantiles delivery = acceptanceToDelivery(wire, pushing, arrivals.await(all), WARM_UP + ITEMS, all);

        int size = wire.item(0).content().getBytes(StandardCharsets.UTF_8).length;
        var baseline = new ProducerBaseline(suite.kafka().bootstrapServers(), KafkaTopics.INGEST_DEAD_LETTERS, size);
        ProducerBaseline.Outcome flatOut = baseline.flatOut(BASELINE_RECORDS);
        ProducerBaseline.Outcome paced = baseline.paced(PACED_ITEMS, pace);

        var figures = new LinkedHashMap<String, Double>();
        figures.put("itemBytes", (double) size);
        figures.put("acceptedPerSecond", accepted);
        figures.put("deliveredPerSecond", delivered);
        figures.put("producerPerSecond", flatOut.perSecond());
        figures.put("deliveredToProducerRatio", delivered / flatOut.perSecond());
        figures.put("pacePerSecond", (double) pace);
        figures.put("deliveryP50Millis", delivery.p50());
        figures.put("deliveryP99Millis", delivery.p99());
        figures.put("producerP50Millis", paced.acknowledged().p50());
        figures.put("producerP99Millis", paced.acknowledged().p99());
        // The tool tells whole milliseconds, so half a one is the least it can mean.
        figures.put(
                "deliveryToProducerP99Ratio",
                delivery.p99() / Math.max(0.5, paced.acknowledged().p99()));
        return new Measurement(figures);
    }

    private static Quantiles acceptanceToDelivery(
            GeneratedWire wire, Pushing pushing, Map<String, Instant> arrivals, int from, int to) {
        List<Duration> durations = new ArrayList<>();
        for (int number = from; number < to; number++) {
            Instant arrived = arrivals.get(wire.meeting(number).value());
            durations.add(Duration.between(pushing.accepted(number), arrived));
        }
        return Quantiles.of(durations);
    }

    private static double secondsSince(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e9;
    }
}
