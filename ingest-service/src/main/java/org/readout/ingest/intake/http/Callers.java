package org.readout.ingest.intake.http;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.signatures.SignedPush;
import org.readout.ingest.signatures.Verdict;
import org.readout.ingest.signatures.Verification;

/** Lets in who holds a token with the role {@code wire}, and who signs a push that carries none (Standard Webhooks 1.0.0). */
@ApplicationScoped
class Callers {
    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";

    private final CurrentIdentityAssociation identities;
    private final Verification verification;

    Callers(CurrentIdentityAssociation identities, Verification verification) {
        this.identities = identities;
        this.verification = verification;
    }

    Caller of(HttpHeaders headers, Optional<String> source, byte[] body) {
        boolean signed = Stream.of(ID, TIMESTAMP, SIGNATURE)
                .anyMatch(name -> header(headers, name).isPresent());
        return signed && header(headers, HttpHeaders.AUTHORIZATION).isEmpty()
                ? signer(headers, source, body)
                : holder();
    }

    private Caller signer(HttpHeaders headers, Optional<String> source, byte[] body) {
        var push = new SignedPush(
                source, header(headers, ID), header(headers, TIMESTAMP), header(headers, SIGNATURE), body);
        return switch (verification.verify(push, Instant.now())) {
            case Verdict.Genuine genuine -> new Caller.Signer(genuine.source(), genuine.messageId());
            case Verdict.Refused(String why) -> throw Problems.unauthorized(why);
        };
    }

    private Caller holder() {
        SecurityIdentity identity = identities.getDeferredIdentity().await().indefinitely();
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!identity.hasRole("wire")) {
            throw new ForbiddenException();
        }
        return new Caller.Holder(identity.getPrincipal().getName());
    }

    private static Optional<String> header(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeaderString(name)).filter(value -> !value.isBlank());
    }
}
