package org.readout.records.announcements.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.readout.records.announcements.Hub;

/** The hub of {@code readout.websub-hub}. WebSub leaves open how publishers speak to hubs; all known ones understand this form. */
@ApplicationScoped
class HttpHub implements Hub {
    private static final Logger LOG = Logger.getLogger(HttpHub.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Optional<URI> hub;

    HttpHub(@ConfigProperty(name = "readout.websub-hub") Optional<URI> hub) {
        this.hub = hub;
    }

    @Override
    public boolean publish(URI feed) {
        if (hub.isEmpty()) {
            return true;
        }
        String form = "hub.mode=publish&hub.url=" + URLEncoder.encode(feed.toString(), StandardCharsets.UTF_8)
                + "&hub.topic=" + URLEncoder.encode(feed.toString(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(hub.get())
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            boolean taken = answer.statusCode() / 100 == 2;
            if (!taken) {
                LOG.warnf("%s answered %d", hub.get(), answer.statusCode());
            }
            return taken;
        } catch (IOException e) {
            LOG.warnf("%s cannot be reached: %s", hub.get(), e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
