package org.readout.notify.canary.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.readout.events.Canary;
import org.readout.events.json.EventsJson;
import org.readout.notify.canary.CanaryConfig;
import org.readout.notify.canary.Intake;

@ApplicationScoped
class HttpIntake implements Intake {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final CanaryConfig config;
    private final Clock clock;

    HttpIntake(CanaryConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void push(Item item) {
        byte[] body = EventsJson.write(Map.of(
                "source",
                Canary.SOURCE,
                "guid",
                item.guid(),
                "headline",
                item.headline(),
                "language",
                "en",
                "publishedAt",
                clock.instant(),
                "text",
                item.text()));
        HttpRequest request = HttpRequest.newBuilder(config.ingestAddress().resolve("/items?source=" + Canary.SOURCE))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + config.token().orElse(""))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 202) {
                throw new IllegalStateException(request.uri() + " answers " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
