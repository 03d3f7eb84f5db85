package org.readout.ingest.desk.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.events.ItemId;
import org.readout.ingest.desk.Ledger;
import org.readout.ingest.desk.Progress;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.syndication.Texts;

@Path("/items")
@Tag(name = "Items")
@RunOnVirtualThread
public class ItemOutcomesResource {
    private final Ledger ledger;
    private final Progress progress;
    private final Texts texts;

    ItemOutcomesResource(Ledger ledger, Progress progress, Texts texts) {
        this.ledger = ledger;
        this.progress = progress;
        this.texts = texts;
    }

    // The ledger is asked again after the progress was: an item decided between the two questions is there by then.
    @GET
    @Path("{id}")
    @RolesAllowed({"wire", "operator"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What became of an item",
            description =
                    "pending and waiting may change; reported, no-meeting, duplicate, withdrawn and dead-letter are decided.")
    @APIResponse(responseCode = "200", description = "What is known of it")
    @APIResponse(responseCode = "404", description = "No such item was accepted")
    public ItemOutcome find(
            @Parameter(description = "As in the Location of the answer to its push") @PathParam("id") String id) {
        ItemId item = itemId(id);
        return known(item)
                .orElseGet(() -> progress.isComplete()
                        ? known(item).orElseThrow(() -> Problems.unknown("No item " + item + " was accepted here"))
                        : ItemOutcome.pending(item));
    }

    private Optional<ItemOutcome> known(ItemId item) {
        return ledger.find(item).map(entry -> ItemOutcome.of(entry, texts.original(entry.reportId())));
    }

    private static ItemId itemId(String id) {
        try {
            return new ItemId(id);
        } catch (IllegalArgumentException e) {
            throw Problems.unreadable("id", e.getMessage());
        }
    }
}
