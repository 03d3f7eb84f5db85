package org.readout.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.readout.local.suite.Port;
import org.readout.local.suite.Suite;

/** An invented meeting sets out every few seconds (see this module's pom) and goes the whole way, from intake to a delivery. */
class CanaryJourneyTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern FLIGHTS = Pattern.compile("readout_canary_flights_seconds_count\\S* ([0-9.]+)");

    private final Suite suite = RunningSuite.SUITE;
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void canaries_arrive_are_missed_while_the_line_stands_still_and_arrive_again() throws Exception {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> flights() > 0 && isWell());

        suite.kafka().stop();
        try {
            await().atMost(PATIENCE).ignoreExceptions().until(() -> !isWell());
            assertThat(get("/q/metrics").body()).contains("readout_canary_missing 1.0");
            assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
        } finally {
            suite.kafka().start();
        }

        double before = flights();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> flights() > before && isWell());
    }

    private boolean isWell() throws IOException, InterruptedException {
        return get("/q/health/well").statusCode() == 200;
    }

    private double flights() throws IOException, InterruptedException {
        Matcher count = FLIGHTS.matcher(get("/q/metrics").body());
        return count.find() ? Double.parseDouble(count.group(1)) : 0;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(suite.ports().address(Port.NOTIFY).resolve(path))
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
