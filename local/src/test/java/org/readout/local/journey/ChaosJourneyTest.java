package org.readout.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.local.client.Clients;
import org.readout.local.suite.Service;
import org.readout.local.suite.Suite;
import org.readout.local.wire.GeneratedWire;
import org.readout.local.wire.WireFile;

/**
 * A receiver that fails in every way, and notify-service killed amid it. {@code -Dreadout.chaos.deliveries=10000} makes it as long as
 * it is meant to be.
 */
class ChaosJourneyTest {
    private static final String NAME = "chaos-wire";
    private static final int ENDPOINTS = 20;
    private static final int MEETINGS = Integer.getInteger("readout.chaos.deliveries", 200) / ENDPOINTS;
    private static final int DELIVERIES = ENDPOINTS * MEETINGS;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Suite suite = RunningSuite.SUITE;
    private final Clients clients = new Clients(suite.ports(), suite.keys());

    @Test
    void whatever_a_receiver_does_and_whenever_notify_is_killed_nothing_is_lost_and_nothing_comes_under_two_ids()
            throws Exception {
        try (var receiver = new ChaosReceiver()) {
            List<String> subscriptions = follow(receiver);
            push();
            for (int third = 1; third < 3; third++) {
                int taken = DELIVERIES * third / 3;
                await().atMost(PATIENCE).until(() -> receiver.taken().size() >= taken);
                suite.kill(Service.NOTIFY);
            }

            for (String subscription : subscriptions) {
                await().atMost(PATIENCE)
                        .ignoreExceptions()
                        .until(() -> states(subscription), Set.of("delivered")::equals);
            }
            assertThat(receiver.taken()).hasSize(DELIVERIES);
            assertThat(receiver.taken().values())
                    .allSatisfy(ids -> assertThat(ids).hasSize(1));
            System.out.printf("%d deliveries took %d requests%n", DELIVERIES, receiver.requests());
        }
    }

    private List<String> follow(ChaosReceiver receiver) {
        var subscriptions = new ArrayList<String>();
        for (int i = 0; i < ENDPOINTS; i++) {
            subscriptions.add(clients.subscriptions()
                    .byWebhook(
                            "source:" + NAME,
                            receiver.address("/endpoint-" + i),
                            suite.keys().webhookSecret()));
        }
        return subscriptions;
    }

    private void push() {
        var wire = new GeneratedWire(NAME, NAME.hashCode());
        for (int number = 0; number < MEETINGS; number++) {
            WireFile item = wire.item(number);
            clients.wire().push(NAME, item.contentType(), item.content().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Where the deliveries of a subscription stand, once all its meetings were told. */
    private Set<String> states(String subscription) {
        List<String> states = clients.subscriptions().deliveries(subscription).findValuesAsText("state");
        return states.size() < MEETINGS
                ? Set.of("not all are made")
                : states.stream().collect(Collectors.toSet());
    }
}
