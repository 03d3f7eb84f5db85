package org.readout.local.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.readout.local.wire.http.WireServer;
import org.readout.testbed.FreePort;

class SampleWireTest {

    @Test
    void there_are_a_dozen_items_in_every_format() {
        int fed = SampleWire.served().stream()
                .mapToInt(feed -> feed.content().split("<item>|<entry>", -1).length - 1)
                .sum();

        assertThat(SampleWire.pushed().size() + fed).isGreaterThanOrEqualTo(12);
        assertThat(SampleWire.pushed())
                .extracting(WireFile::contentType)
                .contains("application/json", "text/html", "text/plain");
        assertThat(SampleWire.served())
                .extracting(WireFile::contentType)
                .containsExactly("application/rss+xml", "application/atom+xml");
    }

    @Test
    void a_feed_is_served_as_it_is() throws Exception {
        int port = FreePort.find();
        WireFile feed = SampleWire.served().getFirst();
        try (var server = new WireServer(port, SampleWire.served());
                HttpClient client = HttpClient.newHttpClient()) {
            server.start();
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + feed.name()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.body()).isEqualTo(feed.content());
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/rss+xml");
        }
    }
}
