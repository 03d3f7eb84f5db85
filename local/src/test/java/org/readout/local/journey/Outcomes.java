package org.readout.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.readout.events.MeetingId;
import org.readout.local.client.Clients;
import org.readout.local.client.UnexpectedAnswer;
import org.readout.local.inbox.Webhook;
import org.readout.local.suite.Port;
import org.readout.local.suite.Suite;
import org.readout.local.wire.GeneratedWire;
import org.readout.local.wire.WireFile;

/** Items of a generated wire with one webhook reader, and what has to become of them, whatever happens on the way. */
final class Outcomes {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Suite suite;
    private final Clients clients;
    private final String name;
    private final GeneratedWire wire;
    private final List<URI> pushed = new ArrayList<>();

    Outcomes(Suite suite, String name) {
        this.suite = suite;
        this.name = name;
        clients = new Clients(suite.ports(), suite.keys());
        wire = new GeneratedWire(name, name.hashCode());
        clients.subscriptions()
                .byWebhook(
                        "source:" + name,
                        suite.ports().address(Port.INBOX).resolve("/webhooks/" + name),
                        suite.keys().webhookSecret());
    }

    /** Pushes the next item as an agency would: again and again until it is accepted. */
    void push() {
        WireFile file = wire.item(pushed.size());
        pushed.add(await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsMatching(Outcomes::isWorthAnotherTry)
                .until(
                        () -> clients.wire()
                                .push(name, file.contentType(), file.content().getBytes(StandardCharsets.UTF_8)),
                        address -> true));
    }

    private static boolean isWorthAnotherTry(Throwable failure) {
        return failure instanceof UncheckedIOException
                || (failure instanceof UnexpectedAnswer && failure.getMessage().startsWith("503"));
    }

    private static boolean isDecided(JsonNode outcome) {
        return !List.of("accepted", "pending", "waiting")
                .contains(outcome.path("outcome").asText());
    }

    /** Every item has one outcome, every meeting one record, and the reader was told of each meeting once. */
    void areAllThereOnce() {
        for (URI item : pushed) {
            JsonNode outcome = await().atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .ignoreExceptions()
                    .until(() -> clients.wire().item(item), Outcomes::isDecided);
            assertThat(outcome.path("outcome").asText()).as(outcome.toString()).isEqualTo("reported");
            assertThat(outcome.path("meetings")).hasSize(1);
        }
        List<String> meetings = IntStream.range(0, pushed.size())
                .mapToObj(wire::meeting)
                .map(MeetingId::value)
                .toList();
        for (String meeting : meetings) {
            await("the record of " + meeting)
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .ignoreExceptions()
                    .until(() -> clients.records().meeting(meeting).status() == 200);
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tellings()).hasSizeGreaterThanOrEqualTo(meetings.size()));
        assertThat(tellings().stream().map(Webhook::id).distinct()).hasSize(meetings.size());
        for (String meeting : meetings) {
            assertThat(tellings().stream()
                            .filter(webhook -> webhook.body().contains(meeting))
                            .map(Webhook::id)
                            .distinct())
                    .as("alerts of " + meeting)
                    .hasSize(1);
        }
    }

    private List<Webhook> tellings() {
        return suite.webhooks().webhooksTo(name).stream()
                .filter(webhook -> webhook.body().contains("m_"))
                .toList();
    }
}
