package org.readout.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.database.Database;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;

/** A receiver that fails in every way. {@code -Dreadout.chaos.deliveries=10000} makes it as long as it is meant to be. */
@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class ChaosTest {
    private static final String SECRET = "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3QgcnVuLCBsb25nIGVub3VnaA==";
    private static final int ENDPOINTS = 4;
    private static final int MEETINGS = Integer.getInteger("readout.chaos.deliveries", 200) / ENDPOINTS;

    @RegisterExtension
    static final Receiver RECEIVER = new Receiver();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    @Inject
    Database database;

    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Random random = new Random(11);

    @Test
    void whatever_a_receiver_does_every_delivery_arrives_and_none_under_two_ids() {
        for (int i = 0; i < ENDPOINTS; i++) {
            RECEIVER.at("/chaos/" + i, this::misbehave);
            Reader.called("chaos").byWebhook("person:chaosova", RECEIVER.address("/chaos/" + i), SECRET);
        }
        for (int i = 0; i < MEETINGS; i++) {
            WIRE.tell(Telling.story("chaos-" + i).guest("Olga Chaosova").reported());
        }

        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> states().equals(Map.of("delivered", ENDPOINTS * MEETINGS)));

        Set<String> deliveries = new HashSet<>(database.rows("""
                select a.delivery_id from alert a join subscription s on s.id = a.subscription_id where s.owner = 'chaos'""", row -> row.text("delivery_id")));
        assertThat(deliveries).hasSize(ENDPOINTS * MEETINGS);
        assertThat(taken).isEqualTo(deliveries);
    }

    private Map<String, Integer> states() {
        record Count(String state, int count) {}
        List<Count> counts = database.rows("""
                select d.state, count(*) as count
                  from delivery d join destination t on t.id = d.destination_id where t.owner = 'chaos' group by d.state""", row -> new Count(row.text("state"), row.number("count")));
        var states = new ConcurrentHashMap<String, Integer>();
        counts.forEach(count -> states.put(count.state(), count.count()));
        return states;
    }

    private synchronized int dice() {
        return random.nextInt(10);
    }

    private void misbehave(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestHeaders().getFirst("webhook-id");
        switch (dice()) {
            case 0 -> Receiver.Behaviour.status(500, Map.of()).answer(exchange);
            case 1 -> Receiver.Behaviour.status(429, Map.of("Retry-After", "1")).answer(exchange);
            case 2 -> exchange.close(); // reset, nothing taken
            case 3 -> {
                taken.add(id); // taken, but the answer never leaves
                exchange.close();
            }
            case 4 -> {
                taken.add(id); // a body that promises more than it brings
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write("begun".getBytes(StandardCharsets.UTF_8));
                exchange.close();
            }
            default -> {
                taken.add(id);
                Receiver.Behaviour.status(204, Map.of()).answer(exchange);
            }
        }
    }
}
