package org.readout.records.changes;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to a stream of events and keeps their lines. */
final class Listener implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    Listener(URI address, String token, Optional<String> lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
        var unused = client.sendAsync(request.build(), BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body().forEach(lines::add));
    }

    boolean heard(String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }

    List<String> lines() {
        return lines;
    }

    /** Leaves without waiting for what may still come. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
