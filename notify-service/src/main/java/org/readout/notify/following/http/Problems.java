package org.readout.notify.following.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.readout.query.QueryMistake;

/** Answers to what a stranger sends wrong (RFC 9457). */
final class Problems {
    private Problems() {}

    static HttpProblem wrong(String field, String why) {
        return HttpProblem.builder()
                .withStatus(400)
                .withTitle("The request cannot be used")
                .withDetail(field + " " + why)
                .with("field", field)
                .build();
    }

    static HttpProblem query(QueryMistake mistake) {
        return HttpProblem.builder()
                .withStatus(400)
                .withTitle("The query cannot be read")
                .withDetail("Column " + mistake.column() + ": " + mistake.getMessage())
                .with("field", "query")
                .with("column", mistake.column())
                .build();
    }

    static HttpProblem tooMany(int most) {
        return HttpProblem.builder()
                .withStatus(409)
                .withTitle("Too many subscriptions")
                .withDetail("You have " + most + " subscriptions, which is the most; end one first")
                .build();
    }

    static HttpProblem unknown(String id) {
        return HttpProblem.builder()
                .withStatus(404)
                .withTitle("No such subscription")
                .withDetail("You have no subscription " + id + "; GET /subscriptions lists yours")
                .build();
    }
}
