package org.readout.ingest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.readout.ingest.sql.SqlFailure;

/** Exceptions that reach the door of HTTP, as problems. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final int BEFORE_THE_LIBRARY = Priorities.USER - 1_000;

    // The library's own mappers of these three do not fit this version of Quarkus.
    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Response badToken(AuthenticationFailedException failed) {
        return unauthorized("The token is not valid: it has ended, or is not signed by the key this service knows.");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Response noToken(UnauthorizedException missing) {
        return unauthorized(
                "Send a token with the header 'Authorization: Bearer …'. A push to /items may be signed instead (Standard Webhooks).");
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

    @ServerExceptionMapper
    public Response database(SqlFailure failure) {
        return noDatabase(failure);
    }

    @ServerExceptionMapper
    public Response database(PersistenceException failure) {
        return noDatabase(failure);
    }

    private static Response noDatabase(RuntimeException failure) {
        LOG.error("The database did not answer", failure);
        return Problems.unavailable(
                        "The database does not answer. Nothing is lost; ask again in a moment.", RETRY_AFTER)
                .toResponse();
    }

    private static Response unauthorized(String detail) {
        return Problems.unauthorized(detail).toResponse();
    }
}
