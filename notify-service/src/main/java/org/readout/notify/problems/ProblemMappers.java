package org.readout.notify.problems;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.readout.notify.database.DatabaseFailure;

/** The problem library's own mappers of the first three do not fit this version of Quarkus. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int SECONDS_TO_WAIT = 5;
    private static final int BEFORE_THE_LIBRARY = Priorities.USER - 1_000;

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Response badToken(AuthenticationFailedException failed) {
        return unauthorized("The token is not valid: it has ended, or is not signed by the key this service knows");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Response noToken(UnauthorizedException missing) {
        return unauthorized("Send a token with the header 'Authorization: Bearer …'");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Response wrongRole(ForbiddenException wrong) {
        return HttpProblem.builder()
                .withStatus(403)
                .withTitle("Forbidden")
                .withDetail("The token carries none of the roles that may do this")
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    public Response noDatabase(DatabaseFailure failure) {
        LOG.error("the database did not answer", failure);
        return HttpProblem.builder()
                .withStatus(503)
                .withTitle("The database does not answer")
                .withDetail("Nothing is lost; ask again in a moment")
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .build()
                .toResponse();
    }

    private static Response unauthorized(String detail) {
        return HttpProblem.builder()
                .withStatus(401)
                .withTitle("Unauthorized")
                .withDetail(detail)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build()
                .toResponse();
    }
}
