package org.readout.ingest.fetching.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.HttpEntities;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.io.CloseMode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.readout.ingest.fetching.FetchingConfig;
import org.readout.ingest.fetching.Posting;
import org.readout.ingest.fetching.PublicAddresses;

/** Follows those redirects that keep the method, each looked at like the first address. */
@ApplicationScoped
class HttpPosting implements Posting {
    private static final Set<Integer> SAME_METHOD = Set.of(307, 308);
    private static final int MAX_REDIRECTS = 5;
    private static final int SHOWN = 200;

    private final CloseableHttpClient http;

    @Inject
    HttpPosting(
            FetchingConfig config,
            @ConfigProperty(name = "readout.feeds.allow-private-addresses", defaultValue = "false")
                    boolean allowPrivate) {
        this(config, address -> allowPrivate || PublicAddresses.contain(address));
    }

    HttpPosting(FetchingConfig config, Predicate<InetAddress> allowed) {
        http = GuardedClient.of(config, allowed);
    }

    @Override
    public Posted post(URI address, Map<String, String> form) {
        Journey journey = Journey.from(address);
        for (int step = 0; step <= MAX_REDIRECTS; step++) {
            Optional<String> refusal = journey.refusal();
            if (refusal.isPresent()) {
                return new Posted.Failed(refusal.get());
            }
            try {
                Said said = http.execute(request(journey.at(), form), Said::of);
                if (!SAME_METHOD.contains(said.status()) || said.location().isEmpty()) {
                    return new Posted.Answered(said.status(), said.body());
                }
                journey = journey.to(said.location().get(), false);
            } catch (IOException | IllegalArgumentException e) {
                return new Posted.Failed(journey.at() + ": " + e.getMessage());
            }
        }
        return new Posted.Failed(address + " leads through more than " + MAX_REDIRECTS + " redirects");
    }

    private static HttpPost request(URI address, Map<String, String> form) {
        var request = new HttpPost(address);
        request.setEntity(HttpEntities.createUrlEncoded(
                form.entrySet().stream()
                        .<NameValuePair>map(entry -> new BasicNameValuePair(entry.getKey(), entry.getValue()))
                        .toList(),
                StandardCharsets.UTF_8));
        return request;
    }

    @PreDestroy
    void close() {
        http.close(CloseMode.IMMEDIATE);
    }

    private record Said(int status, Optional<String> location, String body) {
        static Said of(ClassicHttpResponse response) throws IOException {
            Header location = response.getFirstHeader(HttpHeaders.LOCATION);
            byte[] body = response.getEntity() == null
                    ? new byte[0]
                    : response.getEntity().getContent().readNBytes(SHOWN);
            return new Said(
                    response.getCode(),
                    Optional.ofNullable(location).map(Header::getValue),
                    new String(body, StandardCharsets.UTF_8)
                            .replaceAll("\\p{Cntrl}+", " ")
                            .strip());
        }
    }
}
