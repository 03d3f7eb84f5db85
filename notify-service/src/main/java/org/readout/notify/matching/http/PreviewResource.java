package org.readout.notify.matching.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.notify.matching.Backtest;
import org.readout.query.MeetingQuery;
import org.readout.query.QueryMistake;

@Path("/subscriptions/preview")
@RolesAllowed("reader")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Subscriptions")
class PreviewResource {
    private final Backtest backtest;

    PreviewResource(Backtest backtest) {
        this.backtest = backtest;
    }

    @Schema(name = "PreviewRequest", examples = "{\"query\": \"topic:trade-corridors\"}")
    record PreviewRequest(@Schema(required = true) String query) {}

    @POST
    @Operation(
            summary = "What would a query have told in the last 90 days?",
            description = "The meetings it would have told of and why, and how many alerts a week to expect.")
    @APIResponse(responseCode = "200", description = "The matches, newest first")
    @APIResponse(responseCode = "400", description = "The query cannot be read; the problem tells the column")
    public Preview preview(PreviewRequest request) {
        if (request == null || request.query() == null || request.query().isBlank()) {
            throw HttpProblem.builder()
                    .withStatus(400)
                    .withTitle("The request cannot be used")
                    .withDetail("query is missing; write what you would follow, such as topic:trade-corridors")
                    .with("field", "query")
                    .build();
        }
        try {
            return Preview.of(backtest.of(MeetingQuery.parse(request.query())));
        } catch (QueryMistake e) {
            throw HttpProblem.builder()
                    .withStatus(400)
                    .withTitle("The query cannot be read")
                    .withDetail("Column " + e.column() + ": " + e.getMessage())
                    .with("field", "query")
                    .with("column", e.column())
                    .build();
        }
    }
}
