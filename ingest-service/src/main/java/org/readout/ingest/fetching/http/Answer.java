package org.readout.ingest.fetching.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.fetching.Fetching.Validators;
import org.readout.ingest.fetching.http.HttpFetching.Step;

/** What one server answered. */
record Answer(ClassicHttpResponse response, Journey journey, int limit, Instant deadline) {

    Step step() throws IOException {
        return switch (response.getCode()) {
            case 200 -> new Step.Arrived(document());
            case 304 -> new Step.Arrived(new Fetched.Unchanged(journey.movedTo()));
            case 301, 308 -> onward(true);
            case 302, 303, 307 -> onward(false);
            case 410 -> new Step.Arrived(new Fetched.Gone());
            default ->
                new Step.Arrived(new Fetched.Failed(journey.at() + " answers " + response.getCode(), retryAfter()));
        };
    }

    private Step onward(boolean permanent) {
        return header(HttpHeaders.LOCATION)
                .<Step>map(location -> new Step.Onward(journey.to(location, permanent)))
                .orElseGet(() -> new Step.Arrived(new Fetched.Failed(
                        journey.at() + " answers " + response.getCode() + " without saying where to",
                        Optional.empty())));
    }

    private Fetched document() throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Fetched.Failed(journey.at() + " answers with nothing", Optional.empty());
        }
        try (InputStream content = entity.getContent()) {
            return new Fetched.Document(
                    bounded(content),
                    header(HttpHeaders.CONTENT_TYPE),
                    journey.at(),
                    journey.movedTo(),
                    new Validators(header(HttpHeaders.ETAG), header(HttpHeaders.LAST_MODIFIED)),
                    Arrays.stream(response.getHeaders("Link"))
                            .map(Header::getValue)
                            .toList());
        }
    }

    /** Counts what comes out of the unpacking, and minds the time between the pieces, not only that of each. */
    private byte[] bounded(InputStream content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[16 * 1024];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            bytes.write(piece, 0, read);
            if (bytes.size() > limit) {
                throw new IOException("more than " + limit + " bytes");
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("not whole in time");
            }
        }
        return bytes.toByteArray();
    }

    /** Seconds or a date (RFC 9110, section 10.2.3). */
    private Optional<Duration> retryAfter() {
        return header(HttpHeaders.RETRY_AFTER).flatMap(Answer::duration).filter(wait -> !wait.isNegative());
    }

    private static Optional<Duration> duration(String value) {
        try {
            if (value.strip().chars().allMatch(Character::isDigit)) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
            }
            Instant time = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(Instant.now(), time));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<String> header(String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(header.getValue());
    }
}
