package org.readout.ingest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;

/** The problems of this service. */
public final class Problems {
    private Problems() {}

    /** 400: {@code where} and {@code why} stand in members of their own. */
    public static HttpProblem unreadable(String where, String why) {
        return HttpProblem.builder()
                .withTitle("Cannot be read")
                .withStatus(Status.BAD_REQUEST)
                .withDetail(where + ": " + why)
                .with("where", where)
                .with("why", why)
                .build();
    }

    /** 401. */
    public static HttpProblem unauthorized(String what) {
        return HttpProblem.builder()
                .withTitle("Unauthorized")
                .withStatus(Status.UNAUTHORIZED)
                .withDetail(what)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** 404. */
    public static HttpProblem unknown(String what) {
        return problem(Status.NOT_FOUND, "Not known", what);
    }

    /** 409. */
    public static HttpProblem conflict(String what) {
        return problem(Status.CONFLICT, "In conflict with what is there", what);
    }

    /** 410. */
    public static HttpProblem gone(String what) {
        return problem(Status.GONE, "Gone", what);
    }

    /** 413. */
    public static HttpProblem tooLarge(String what) {
        return problem(Status.REQUEST_ENTITY_TOO_LARGE, "Too large", what);
    }

    /** 415. */
    public static HttpProblem unsupported(String what) {
        return problem(Status.UNSUPPORTED_MEDIA_TYPE, "Unknown content type", what);
    }

    /** 422. */
    public static HttpProblem unprocessable(String what) {
        return HttpProblem.builder()
                .withTitle("Not the same request")
                .withStatus(422)
                .withDetail(what)
                .build();
    }

    /** 503: the same may be asked again after a while. */
    public static HttpProblem unavailable(String what, Duration retryAfter) {
        return HttpProblem.builder()
                .withTitle("Not available at the moment")
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withDetail(what)
                .withHeader(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds())
                .build();
    }

    private static HttpProblem problem(Status status, String title, String detail) {
        return HttpProblem.builder()
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail)
                .build();
    }
}
