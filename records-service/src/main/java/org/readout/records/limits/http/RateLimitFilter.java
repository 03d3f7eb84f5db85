package org.readout.records.limits.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.readout.records.limits.RateLimit;
import org.readout.records.limits.RateLimit.Allowance;
import org.readout.records.limits.RateLimitConfig;

/** Clients are told apart by the subject of their token, or by their address where they have none. */
class RateLimitFilter {
    private static final String ALLOWANCE = RateLimitFilter.class.getName();

    private final RateLimit limit;
    private final SecurityIdentity identity;

    RateLimitFilter(RateLimitConfig config, SecurityIdentity identity) {
        this.limit = new RateLimit(config.requests(), config.window());
        this.identity = identity;
    }

    @ServerRequestFilter
    public void count(ContainerRequestContext request, HttpServerRequest http) {
        if (limit.quota() == 0) {
            return;
        }
        String client = identity.isAnonymous()
                ? "address " + http.remoteAddress().hostAddress()
                : "subject " + identity.getPrincipal().getName();
        Allowance allowance = limit.ask(client, Instant.now());
        request.setProperty(ALLOWANCE, allowance);
        if (!allowance.allowed()) {
            request.abortWith(HttpProblem.builder()
                    .withStatus(Status.TOO_MANY_REQUESTS)
                    .withTitle("Too many requests")
                    .withDetail("There may be " + limit.quota() + " in "
                            + limit.window().toSeconds() + " seconds; go on in " + seconds(allowance) + ".")
                    .withHeader(HttpHeaders.RETRY_AFTER, seconds(allowance))
                    .build()
                    .toResponse());
        }
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
            response.getHeaders()
                    .putSingle(
                            "RateLimit-Policy",
                            "\"client\";q=" + limit.quota() + ";w="
                                    + limit.window().toSeconds());
            response.getHeaders()
                    .putSingle("RateLimit", "\"client\";r=" + allowance.remaining() + ";t=" + seconds(allowance));
        }
    }

    private static long seconds(Allowance allowance) {
        return Math.max(1, allowance.reset().toSeconds());
    }
}
