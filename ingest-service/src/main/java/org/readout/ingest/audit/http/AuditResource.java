package org.readout.ingest.audit.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.ingest.audit.Audit;
import org.readout.ingest.audit.Books;

@Path("/audit")
@Tag(name = "Audit", description = "The sum that has to come out")
@RunOnVirtualThread
public class AuditResource {
    private final Books books;

    AuditResource(Books books) {
        this.books = books;
    }

    @GET
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What became of everything that was accepted",
            description =
                    "accepted = reported + noMeeting + duplicate + withdrawn + embargoed + deadLetter; inFlight comes on top.")
    public Sum audit() {
        Audit audit = books.audit();
        return new Sum(audit, audit.balanced());
    }

    /** The figures, and whether the sum comes out. */
    public record Sum(
            @com.fasterxml.jackson.annotation.JsonUnwrapped Audit audit, boolean balanced) {}
}
