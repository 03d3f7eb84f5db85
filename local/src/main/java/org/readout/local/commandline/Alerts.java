package org.readout.local.commandline;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.readout.local.client.Clients;
import org.readout.local.sample.Follower;
import org.readout.local.sample.Following;

/** What the sample's readers were told of a meeting. */
final class Alerts {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Clients clients;
    private final Path sample;

    Alerts(Clients clients, Path sample) {
        this.clients = clients;
        this.sample = sample;
    }

    /** One line for each delivery, once there are as many as the meeting should bring. */
    List<String> await(String meetingId) throws InterruptedException {
        List<String> subscriptions = Following.ids(sample);
        long expected = subscriptions.isEmpty() ? 0 : 2 * followersOf(meetingId);
        Instant end = Instant.now().plus(PATIENCE);
        List<String> delivered = delivered(subscriptions, meetingId);
        while (delivered.size() < expected && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            delivered = delivered(subscriptions, meetingId);
        }
        return delivered;
    }

    /** A search finds what an alert tells of, so the records know who is to be told. */
    private long followersOf(String meetingId) {
        return Follower.ALL.stream()
                .filter(follower -> clients.records()
                        .meetings(follower.query())
                        .body()
                        .toString()
                        .contains('"' + meetingId + '"'))
                .count();
    }

    private List<String> delivered(List<String> subscriptions, String meetingId) {
        var lines = new ArrayList<String>();
        for (String subscription : subscriptions) {
            for (JsonNode delivery : clients.subscriptions().deliveries(subscription)) {
                if (delivery.path("meetingId").asText().equals(meetingId)
                        && delivery.path("state").asText().equals("delivered")) {
                    lines.add(delivery.path("query").asText() + "  "
                            + delivery.path("channel").asText() + "  "
                            + delivery.path("to").asText());
                }
            }
        }
        return lines;
    }
}
