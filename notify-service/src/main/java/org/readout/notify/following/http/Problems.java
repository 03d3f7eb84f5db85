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

    static HttpProblem suppressed(String why) {
        return HttpProblem.builder()
                .withStatus(409)
                .withTitle("Mails to this address come back")
                .withDetail("The last one came back with: " + why + ". Ask the operator to let mails go there again")
                .build();
    }

    static HttpProblem unconfirmed(String id) {
        return HttpProblem.builder()
                .withStatus(409)
                .withTitle("Not confirmed yet")
                .withDetail("Follow the link that was mailed for " + id + " first")
                .build();
    }

    static HttpProblem unknownDelivery(String id) {
        return HttpProblem.builder()
                .withStatus(404)
                .withTitle("No such delivery")
                .withDetail("The subscription has no delivery " + id + " that was sent; GET …/deliveries lists them")
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
