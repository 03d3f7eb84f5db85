package org.readout.ingest.fetching.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.fetching.Fetching;
import org.readout.ingest.fetching.FetchingConfig;
import org.readout.ingest.fetching.PublicAddresses;

/** Follows redirects by itself, so that each step is looked at. */
@ApplicationScoped
class HttpFetching implements Fetching {
    private static final int MAX_REDIRECTS = 5;
    private static final String WANTED =
            "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

    private final CloseableHttpClient http;
    private final int limit;
    private final Duration timeout;

    @Inject
    HttpFetching(
            FetchingConfig config,
            @ConfigProperty(name = "readout.feeds.allow-private-addresses", defaultValue = "false")
                    boolean allowPrivate) {
        this(config, address -> allowPrivate || PublicAddresses.contain(address));
    }

    HttpFetching(FetchingConfig config, Predicate<InetAddress> allowed) {
        limit = (int) config.limit().asLongValue();
        timeout = config.timeout();
        http = GuardedClient.of(config, allowed);
    }

    @Override
    public Fetched fetch(URI address, Validators known) {
        Instant deadline = Instant.now().plus(timeout);
        Journey journey = Journey.from(address);
        for (int step = 0; step <= MAX_REDIRECTS; step++) {
            Optional<String> refusal = journey.refusal();
            if (refusal.isPresent()) {
                return failed(refusal.get());
            }
            try {
                Journey here = journey;
                Step next = http.execute(
                        request(here.at(), known), response -> new Answer(response, here, limit, deadline).step());
                switch (next) {
                    case Step.Arrived arrived -> {
                        return arrived.fetched();
                    }
                    case Step.Onward onward -> journey = onward.journey();
                }
            } catch (IOException | IllegalArgumentException e) {
                return failed(journey.at() + ": " + e.getMessage());
            }
        }
        return failed(address + " leads through more than " + MAX_REDIRECTS + " redirects");
    }

    private static HttpGet request(URI address, Validators known) {
        var request = new HttpGet(address);
        request.setHeader(HttpHeaders.ACCEPT, WANTED);
        known.etag().ifPresent(etag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, etag));
        known.lastModified().ifPresent(time -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, time));
        return request;
    }

    private static Fetched failed(String cause) {
        return new Fetched.Failed(cause, Optional.empty());
    }

    @PreDestroy
    void close() {
        http.close(CloseMode.IMMEDIATE);
    }

    /** Where an answer leads. */
    sealed interface Step {
        record Arrived(Fetched fetched) implements Step {}

        record Onward(Journey journey) implements Step {}
    }
}
