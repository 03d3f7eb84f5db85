package org.readout.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Sends items and feeds to ingest-service. */
public final class WireClient {
    private static final Set<String> UNDECIDED = Set.of("accepted", "pending", "waiting");

    private final Calls wire;
    private final Calls operator;

    WireClient(Calls wire, Calls operator) {
        this.wire = wire;
        this.operator = operator;
    }

    /** Sends one item as {@code source}; the answer is its address. */
    public URI push(String source, String contentType, byte[] content) {
        String path = "/items?source=" + URLEncoder.encode(source, StandardCharsets.UTF_8);
        return wire.post(path, contentType, content).expect(202).location().orElseThrow();
    }

    /** Sends items as lines of JSON, each with its source. */
    public void pushLines(byte[] lines) {
        wire.post("/items", "application/x-ndjson", lines).expect(202);
    }

    /** Sends items of an archive as lines of JSON, each with its source: nobody is alerted of them. */
    public void pushArchive(byte[] lines) {
        wire.post("/items?occasion=backfill", "application/x-ndjson", lines).expect(202);
    }

    /** What became of everything that was accepted. */
    public JsonNode audit() {
        return operator.get("/audit").expect(200).body();
    }

    /** What became of the item so far. */
    public JsonNode item(URI item) {
        return wire.get(item.getPath()).expect(200).body();
    }

    /** What became of the item, once that is decided; what is known after {@code patience} otherwise. */
    public JsonNode awaitOutcome(URI item, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        JsonNode outcome = item(item);
        while (UNDECIDED.contains(outcome.path("outcome").asText())
                && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            outcome = item(item);
        }
        return outcome;
    }

    /** Has a feed polled from now on; does nothing when it is already. */
    public void follow(String source, URI feed) {
        operator.post("/feeds", Map.of("source", source, "url", feed.toString()))
                .expect(200, 201, 409);
    }
}
