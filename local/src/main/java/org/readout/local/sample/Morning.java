package org.readout.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readout.local.client.Clients;
import org.readout.local.client.WireClient;
import org.readout.local.suite.Port;
import org.readout.local.suite.Suite;
import org.readout.local.wire.SampleWire;
import org.readout.local.wire.WireFile;

/** Plays the sample wire: pushes what agencies push, has their feeds polled, and waits for what becomes of it. */
public final class Morning {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Suite suite;
    private final WireClient wire;

    public Morning(Suite suite) {
        this.suite = suite;
        wire = new Clients(suite.ports(), suite.keys()).wire();
    }

    /** What became of each pushed item, by its file's name. Playing it again changes nothing. */
    public Map<String, JsonNode> play() throws InterruptedException {
        for (WireFile feed : SampleWire.served()) {
            wire.follow(feed.source(), suite.ports().address(Port.WIRE).resolve("/" + feed.name()));
        }
        var addresses = new LinkedHashMap<String, URI>();
        for (WireFile file : SampleWire.pushed()) {
            addresses.put(
                    file.name(),
                    wire.push(file.source(), file.contentType(), file.content().getBytes(StandardCharsets.UTF_8)));
        }
        var outcomes = new LinkedHashMap<String, JsonNode>();
        for (var address : addresses.entrySet()) {
            outcomes.put(address.getKey(), wire.awaitOutcome(address.getValue(), PATIENCE));
        }
        return outcomes;
    }
}
