package org.readout.records.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.records.Api;
import org.readout.records.RunningSuite;

/** What browsers of other pages, and clients that count bytes, need. */
@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class BrowsersTest {
    private static final String KNOWN = "https://reader.example";

    @TestHTTPResource("/vocabularies/topics")
    URI topics;

    @Test
    void a_page_of_a_known_origin_may_ask() {
        given().header("Origin", KNOWN)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization")
                .options("/meetings")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(KNOWN))
                .header("Access-Control-Allow-Methods", containsString("GET"));
        Api.asReader()
                .header("Origin", KNOWN)
                .get("/meetings")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(KNOWN))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void a_page_of_another_origin_may_not() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/meetings")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "text/turtle"})
    void an_answer_is_sent_small_to_whoever_can_read_it(String type) throws Exception {
        HttpResponse<byte[]> small =
                get(HttpRequest.newBuilder(topics).header("Accept", type).header("Accept-Encoding", "gzip"));
        HttpResponse<byte[]> whole = get(HttpRequest.newBuilder(topics).header("Accept", type));

        assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(whole.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(small.body().length).isLessThan(whole.body().length / 2);
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
            assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(new String(whole.body(), StandardCharsets.UTF_8));
        }
    }

    private static HttpResponse<byte[]> get(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }
}
