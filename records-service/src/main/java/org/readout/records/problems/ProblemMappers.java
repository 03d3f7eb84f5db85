package org.readout.records.problems;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.readout.records.changes.TooManyStreams;
import org.readout.records.meetings.db.DatabaseFailure;
import org.readout.records.parameters.WrongParameter;

public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int SECONDS_TO_WAIT = 5;
    private static final int SECONDS_UNTIL_A_STREAM_ENDS = 30;
    private static final int BEFORE_THE_LIBRARY = Priorities.USER - 1_000;

    @ServerExceptionMapper
    public Response wrongParameter(WrongParameter wrong) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle("Wrong parameter '" + wrong.parameter() + "'")
                .withDetail(wrong.getMessage())
                .with("parameter", wrong.parameter());
        wrong.column().ifPresent(column -> problem.with("column", column));
        return problem.build().toResponse();
    }

    @ServerExceptionMapper
    public Response tooManyStreams(TooManyStreams full) {
        return HttpProblem.builder()
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withTitle("Too many streams")
                .withDetail(full.getMessage())
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_A_STREAM_ENDS)
                .build()
                .toResponse();
    }

    // The library's own mappers of these three do not fit this version of Quarkus.
    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Response badToken(AuthenticationFailedException failed) {
        return unauthorized("The token is not valid: it has ended, or is not signed by the key this service knows.");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Response noToken(UnauthorizedException missing) {
        return unauthorized("Send a token with the header 'Authorization: Bearer …'.");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Response wrongRole(ForbiddenException wrong) {
        return HttpProblem.builder()
                .withStatus(Status.FORBIDDEN)
                .withTitle("Forbidden")
                .withDetail("The token carries none of the roles that may do this.")
                .build()
                .toResponse();
    }

    private static Response unauthorized(String detail) {
        return HttpProblem.builder()
                .withStatus(Status.UNAUTHORIZED)
                .withTitle("Unauthorized")
                .withDetail(detail)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    public Response database(DatabaseFailure failure) {
        if (failure.isOfValues()) {
            return HttpProblem.builder()
                    .withStatus(Status.BAD_REQUEST)
                    .withTitle("A value is out of range")
                    .withDetail("The database cannot compare with one of the values in the address: "
                            + failure.getCause().getMessage())
                    .build()
                    .toResponse();
        }
        if (!failure.isTimeOut()) {
            LOG.error("the database did not answer", failure);
        }
        return HttpProblem.builder()
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withTitle(failure.isTimeOut() ? "The question takes too long" : "The database does not answer")
                .withDetail(
                        failure.isTimeOut()
                                ? "It was given up. Ask for less: a narrower query, or no facets."
                                : "Nothing is lost; ask again in a moment.")
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .build()
                .toResponse();
    }
}
