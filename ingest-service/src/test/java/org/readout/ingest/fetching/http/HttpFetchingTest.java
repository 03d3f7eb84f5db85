package org.readout.ingest.fetching.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readout.ingest.FeedServer;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.fetching.Fetching.Validators;
import org.readout.ingest.fetching.FetchingConfig;
import org.readout.ingest.fetching.Posting.Posted;
import org.readout.ingest.fetching.Posting.Posted.Answered;

/** 127.0.0.1 plays the public Internet here, 127.0.0.2 the network that nobody may be led into. */
class HttpFetchingTest {
    private final FeedServer open = new FeedServer("127.0.0.1");
    private final FeedServer inner = new FeedServer("127.0.0.2");
    private final HttpFetching fetching = new HttpFetching(new Bounds(), HttpFetchingTest::isOpen);

    @AfterEach
    void close() {
        fetching.close();
        open.close();
        inner.close();
    }

    @Test
    void a_document_comes_with_its_type_and_validators() {
        open.set("/feed", 200, Map.of("Content-Type", "application/rss+xml", "ETag", "\"1\""), "<rss/>");

        assertThat(fetch(open.address("/feed"))).isInstanceOfSatisfying(Fetched.Document.class, document -> {
            assertThat(new String(document.content(), StandardCharsets.UTF_8)).isEqualTo("<rss/>");
            assertThat(document.contentType()).contains("application/rss+xml");
            assertThat(document.validators().etag()).contains("\"1\"");
            assertThat(document.movedTo()).isEmpty();
        });
    }

    @Test
    void a_document_that_has_not_changed_is_not_sent_again() {
        open.set("/feed", 200, Map.of("ETag", "\"1\""), "<rss/>");

        Fetched fetched = fetching.fetch(
                open.address("/feed"),
                new Validators(Optional.of("\"1\""), Optional.of("Mon, 02 Mar 2026 10:00:00 GMT")));

        assertThat(fetched).isInstanceOf(Fetched.Unchanged.class);
        assertThat(open.requests("/feed").getFirst().headers()).containsKey("If-modified-since");
    }

    @Test
    void an_address_of_the_inner_network_is_refused() {
        inner.set("/secret", 200, Map.of(), "secret");

        assertThat(cause(fetch(inner.address("/secret")))).contains("no public address");
        assertThat(inner.requests("/secret")).isEmpty();
    }

    @Test
    void a_redirect_into_the_inner_network_is_refused() {
        inner.set("/secret", 200, Map.of(), "secret");
        open.set("/feed", 302, Map.of("Location", inner.address("/secret").toString()), "");

        assertThat(cause(fetch(open.address("/feed")))).contains("no public address");
        assertThat(inner.requests("/secret")).isEmpty();
    }

    @Test
    void a_redirect_to_another_scheme_is_refused() {
        open.set("/feed", 302, Map.of("Location", "file:///etc/hostname"), "");

        assertThat(cause(fetch(open.address("/feed")))).contains("no address of http");
    }

    @Test
    void a_permanent_redirect_tells_where_the_document_lies_now_and_a_temporary_one_does_not() {
        open.set("/old", 301, Map.of("Location", "/new"), "");
        open.set("/new", 302, Map.of("Location", "/today"), "");
        open.set("/today", 200, Map.of(), "here");

        assertThat(fetch(open.address("/old"))).isInstanceOfSatisfying(Fetched.Document.class, document -> {
            assertThat(document.movedTo()).contains(open.address("/new"));
            assertThat(document.at()).isEqualTo(open.address("/today"));
        });
    }

    @Test
    void a_circle_of_redirects_ends() {
        open.set("/round", 302, Map.of("Location", "/round"), "");

        assertThat(cause(fetch(open.address("/round")))).contains("more than 5 redirects");
    }

    @Test
    void a_document_that_is_too_large_is_given_up() {
        open.set("/large", 200, Map.of(), "x".repeat(100_001));

        assertThat(cause(fetch(open.address("/large")))).contains("more than 100000 bytes");
    }

    @Test
    void a_small_document_that_unpacks_into_a_large_one_is_given_up() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[(int) new Bounds().limit().asLongValue() + 1]);
        }
        open.set("/bomb", 200, Map.of("Content-Encoding", "gzip"), packed.toByteArray());

        assertThat(fetch(open.address("/bomb")))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.cause()).contains("more than"));
    }

    @Test
    void a_name_that_leads_into_the_inner_network_later_is_refused_then() {
        open.set("/feed", 200, Map.of("Connection", "close"), "<rss/>");
        URI named = URI.create("http://localhost:" + open.address("/feed").getPort() + "/feed");
        var inward = new AtomicBoolean();
        var rebound = new HttpFetching(new Bounds(), address -> !inward.get() && isOpen(address));
        try {
            assertThat(rebound.fetch(named, Validators.NONE)).isInstanceOf(Fetched.Document.class);

            inward.set(true);

            assertThat(rebound.fetch(named, Validators.NONE))
                    .isInstanceOfSatisfying(
                            Fetched.Failed.class,
                            failed -> assertThat(failed.cause()).contains("no public address"));
            assertThat(open.requests("/feed")).hasSize(1);
        } finally {
            rebound.close();
        }
    }

    @Test
    void a_server_that_asks_for_time_is_heard() {
        open.set("/busy", 503, Map.of("Retry-After", "120"), "");

        assertThat(fetch(open.address("/busy")))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.retryAfter()).contains(Duration.ofMinutes(2)));
    }

    @Test
    void a_document_that_was_taken_away_is_gone() {
        open.set("/gone", 410, Map.of(), "");

        assertThat(fetch(open.address("/gone"))).isInstanceOf(Fetched.Gone.class);
    }

    @Test
    void a_form_is_posted_to_the_open_network_only() {
        var posting = new HttpPosting(new Bounds(), HttpFetchingTest::isOpen);
        inner.set("/hub", 202, Map.of(), "");
        open.set("/hub", 202, Map.of(), "taken");
        open.set("/inward", 307, Map.of("Location", inner.address("/hub").toString()), "");
        open.set("/moved", 308, Map.of("Location", "/hub"), "");
        try {
            assertThat(posting.post(open.address("/moved"), Map.of("a", "b"))).isEqualTo(new Answered(202, "taken"));
            assertThat(List.of(
                            posting.post(inner.address("/hub"), Map.of("a", "b")),
                            posting.post(open.address("/inward"), Map.of("a", "b")),
                            posting.post(URI.create("file:///etc/hostname"), Map.of())))
                    .allSatisfy(posted -> assertThat(posted).isInstanceOf(Posted.Failed.class));
            assertThat(inner.requests("/hub")).isEmpty();
        } finally {
            posting.close();
        }
    }

    private Fetched fetch(URI address) {
        return fetching.fetch(address, Validators.NONE);
    }

    private static String cause(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return ((Fetched.Failed) fetched).cause();
    }

    private static boolean isOpen(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1");
    }

    private static final class Bounds implements FetchingConfig {
        @Override
        public MemorySize limit() {
            return new MemorySize(BigInteger.valueOf(100_000));
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(30);
        }
    }
}
