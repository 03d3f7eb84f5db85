package org.readout.notify.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class StreamTest {
    private static final String SECRET = "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3QgcnVuLCBsb25nIGVub3VnaA==";

    @RegisterExtension
    static final Receiver RECEIVER = new Receiver();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    @TestHTTPResource("/")
    URI service;

    @Test
    void a_stream_tells_alerts_as_they_are_written_and_goes_on_where_it_broke_off() throws Exception {
        Reader reader = Reader.called("stream-reader");
        String id = reader.byWebhook("person:streamova", RECEIVER.address("/stream"), SECRET);
        String feed = reader.asks()
                .post("/subscriptions/" + id + "/feed")
                .then()
                .statusCode(200)
                .extract()
                .path("atom");
        URI stream = service.resolve(URI.create(feed).getPath().replace("atom.xml", "stream"));

        List<String> lines = new CopyOnWriteArrayList<>();
        try (InputStream events = open(HttpRequest.newBuilder(stream))) {
            read(events, lines);
            WIRE.tell(Telling.story("stream-1").guest("Irina Streamova").reported());
            await().until(() -> lines.stream().anyMatch(line -> line.startsWith("data:")));
        }
        String last = lines.stream()
                .filter(line -> line.startsWith("id:"))
                .findFirst()
                .orElseThrow();

        WIRE.tell(Telling.story("stream-2").guest("Irina Streamova").reported());
        List<String> more = new CopyOnWriteArrayList<>();
        try (InputStream events = open(HttpRequest.newBuilder(stream)
                .header("Last-Event-ID", last.substring(3).strip()))) {
            read(events, more);
            await().until(() -> more.stream().anyMatch(line -> line.startsWith("data:")));
        }
        assertThat(more)
                .filteredOn(line -> line.startsWith("data:"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(Telling.story("stream-2").meetingId().value(), "Irina Streamova"));
    }

    private static InputStream open(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = HttpClient.newHttpClient()
                .send(request.header("Accept", "text/event-stream").build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private static void read(InputStream events, List<String> lines) {
        Thread.ofVirtual().start(() -> {
            try (var reader = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
                reader.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                lines.add("closed: " + e.getMessage());
            }
        });
    }
}
