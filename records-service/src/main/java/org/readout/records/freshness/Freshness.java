package org.readout.records.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers 304 where the client has what would be sent. The tags are weak: the same answer may travel compressed or not. They
 * end with the version of the program, since the next one may write the same meeting otherwise.
 */
@ApplicationScoped
public class Freshness {
    private final String program;

    Freshness(@ConfigProperty(name = "quarkus.application.version") String program) {
        this.program = program;
    }

    /** The answer, made only when the client does not have it; {@code state} names all that it depends on besides the address. */
    public Response answer(Request request, String state, Supplier<?> body) {
        var tag = new EntityTag(program + "-" + state, true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body.get()) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept")
                .build();
    }
}
