package org.readout.local.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.events.kafka.KafkaTopics;
import org.readout.local.client.Clients;
import org.readout.local.client.WireClient;
import org.readout.local.suite.Service;
import org.readout.local.suite.Suite;
import org.readout.local.wire.GeneratedWire;

/** Items over HTTP to the log, and from the log through the desk. */
final class Intake implements Benchmark.OfSuite {
    private static final int WARM_UP = 2_000;
    private static final int SINGLES = 20_000;
    private static final int IN_BATCHES = 80_000;
    private static final int BATCH = 500;
    private static final int CLIENTS = 4;
    private static final int BASELINE_RECORDS = 200_000;
    private static final long SEED = 20_260_302;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public String meaning() {
        return """
                20,000 items pushed one by one over HTTP by 32 clients, then 80,000 in batches of 500 lines by 4 clients, until the desk has
                decided all of them; what ingest-service holds after a full collection before, between and after. Beside it Kafka's own
                ProducerPerformance with records of the same size.""";
    }

    @Override
    public Measurement measure(Suite suite) throws Exception {
        WireClient client = new Clients(suite.ports(), suite.keys()).wire();
        var wire = new GeneratedWire(name(), SEED);
        var pushing = new Pushing(client, wire);
        pushing.flatOut(0, WARM_UP);
        awaitDecided(client, WARM_UP);

        var figures = new LinkedHashMap<String, Double>();
        int size = wire.item(0).content().getBytes(StandardCharsets.UTF_8).length;
        double producer = new ProducerBaseline(suite.kafka().bootstrapServers(), KafkaTopics.INGEST_DEAD_LETTERS, size)
                .flatOut(BASELINE_RECORDS)
                .perSecond();
        figures.put("itemBytes", (double) size);
        figures.put("producerPerSecond", producer);
        figures.put("heapMiBBefore", LiveHeap.of(suite.process(Service.INGEST)));

        Instant start = Instant.now();
        pushing.flatOut(WARM_UP, WARM_UP + SINGLES);
        double singles = SINGLES / secondsSince(start);
        awaitDecided(client, WARM_UP + SINGLES);
        figures.put("singleAcceptedPerSecond", singles);
        figures.put("singleToProducerRatio", singles / producer);
        figures.put("singleDecidedPerSecond", SINGLES / secondsSince(start));
        figures.put("heapMiBAfter20000", LiveHeap.of(suite.process(Service.INGEST)));

        start = Instant.now();
        pushBatches(client, wire, WARM_UP + SINGLES, WARM_UP + SINGLES + IN_BATCHES);
        double batches = IN_BATCHES / secondsSince(start);
        awaitDecided(client, WARM_UP + SINGLES + IN_BATCHES);
        double decided = IN_BATCHES / secondsSince(start);
        figures.put("batchAcceptedPerSecond", batches);
        figures.put("batchToProducerRatio", batches / producer);
        figures.put("decidedPerSecond", decided);
        figures.put("decidedToProducerRatio", decided / producer);
        figures.put("heapMiBAfter100000", LiveHeap.of(suite.process(Service.INGEST)));
        return new Measurement(figures);
    }

    private static void pushBatches(WireClient client, GeneratedWire wire, int from, int to)
            throws InterruptedException, ExecutionException {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> pushes = new ArrayList<>();
            for (int first = from; first < to; first += BATCH) {
                byte[] lines = IntStream.range(first, first + BATCH)
                        .mapToObj(number -> wire.item(number).content())
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8);
                pushes.add(clients.submit(() -> client.pushLines(lines)));
            }
            for (Future<?> push : pushes) {
                push.get();
            }
        }
    }

    private static void awaitDecided(WireClient client, int items) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        for (JsonNode sum = client.audit(); sum.path("reported").asInt() < items; sum = client.audit()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("not all of " + items + " items were reported in time: " + sum);
            }
            Thread.sleep(200);
        }
    }

    private static double secondsSince(Instant start) {
        return Duration.between(start, Instant.now()).toNanos() / 1e9;
    }
}
