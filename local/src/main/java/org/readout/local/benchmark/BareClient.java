package org.readout.local.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** {@link HttpClient} in a loop: the same request again and again, each as soon as the one before is answered. */
final class BareClient {
    private static final List<String> HEADERS =
            List.of("content-type", "user-agent", "webhook-id", "webhook-timestamp", "webhook-signature");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest.Builder request;

    BareClient(URI address, CountingReceiver.Request like) {
        request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(15))
                .POST(HttpRequest.BodyPublishers.ofString(like.body()));
        HEADERS.forEach(name -> request.header(name, like.headers().getFirst(name)));
    }

    /** Requests a second of {@code loops} loops beside each other, {@code count} requests in all. */
    double perSecond(int count, int loops) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < loops; i++) {
                all.add(threads.submit(() -> loop(count / loops)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return count / loops * loops / ((System.nanoTime() - start) / 1e9);
    }

    private Void loop(int count) throws IOException, InterruptedException {
        HttpRequest built = request.build();
        for (int i = 0; i < count; i++) {
            int status =
                    http.send(built, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                throw new IllegalStateException("the receiver answers " + status);
            }
        }
        return null;
    }
}
