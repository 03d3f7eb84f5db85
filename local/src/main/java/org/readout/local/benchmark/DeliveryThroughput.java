package org.readout.local.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.readout.local.client.Clients;
import org.readout.local.client.SubscriptionsClient;
import org.readout.local.suite.Suite;
import org.readout.local.wire.GeneratedWire;

/** Webhooks that wait, sent. */
final class DeliveryThroughput implements Benchmark.OfSuite {
    private static final int ENDPOINTS = 20;
    private static final int MEETINGS = 250;
    private static final int DELIVERIES = ENDPOINTS * MEETINGS;
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 6;
    private static final int LOOPS = 64;
    private static final long SEED = 20_260_302;

    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public String meaning() {
        return """
                5,000 webhooks that wait in the database (250 meetings for each of 20 endpoints, whole records, signed), sent to one
                receiver with every attempt noted; the middle of 3
                rounds after 6 to warm up. Beside it java.net.http.HttpClient in a bare loop that posts one such
                webhook to the same receiver again and again: one loop, and 64 beside each other.""";
    }

    @Override
    public Measurement measure(Suite suite) throws Exception {
        var clients = new Clients(suite.ports(), suite.keys());
        try (var receiver = new CountingReceiver()) {
            List<String> subscriptions = new ArrayList<>();
            for (int i = 0; i < ENDPOINTS; i++) {
                subscriptions.add(clients.subscriptions()
                        .byWebhook(
                                GeneratedWire.QUERY,
                                receiver.address("/" + i),
                                suite.keys().webhookSecret()));
            }
            new Pushing(clients.wire(), new GeneratedWire(name(), SEED)).flatOut(0, MEETINGS);
            receiver.await(DELIVERIES);

            // Both ends run slowly until they are compiled.
            for (int round = 0; round < WARM_UP; round++) {
                sentAgain(clients.subscriptions(), subscriptions, receiver);
            }

            List<Double> ours = new ArrayList<>();
            List<Double> loop = new ArrayList<>();
            List<Double> loops = new ArrayList<>();
            var bare = new BareClient(receiver.address("/bare"), receiver.last());
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(sentAgain(clients.subscriptions(), subscriptions, receiver));
                loop.add(bare.perSecond(DELIVERIES / 5, 1));
                loops.add(bare.perSecond(DELIVERIES, LOOPS));
            }
            var figures = new LinkedHashMap<String, Double>();
            figures.put("webhookBytes", (double) receiver.last().body().length());
            figures.put("webhooksPerSecond", middle(ours));
            figures.put("bareLoopPerSecond", middle(loop));
            figures.put("bareLoopsPerSecond", middle(loops));
            figures.put("webhooksToBareLoopRatio", middle(ours) / middle(loop));
            figures.put("webhooksToBareLoopsRatio", middle(ours) / middle(loops));
            return new Measurement(figures);
        }
    }

    /** All that was delivered waits again, and leaves as if it had just been made. */
    private static double sentAgain(SubscriptionsClient client, List<String> subscriptions, CountingReceiver receiver)
            throws InterruptedException {
        for (String subscription : subscriptions) {
            awaitNoted(client, subscription);
        }
        receiver.reset();
        Instant start = Instant.now();
        subscriptions.forEach(client::sendAllAgain);
        return DELIVERIES / (Duration.between(start, receiver.await(DELIVERIES)).toNanos() / 1e9);
    }

    /** What arrived may not be noted yet, and would then not be sent again. */
    private static void awaitNoted(SubscriptionsClient client, String subscription) throws InterruptedException {
        while (client.deliveries(subscription).findValuesAsText("state").contains("waiting")) {
            Thread.sleep(50);
        }
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
