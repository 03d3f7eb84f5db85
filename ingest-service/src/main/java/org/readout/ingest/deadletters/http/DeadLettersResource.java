package org.readout.ingest.deadletters.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.ingest.deadletters.DeadLetter;
import org.readout.ingest.deadletters.DeadLetter.State;
import org.readout.ingest.deadletters.DeadLetterBox;
import org.readout.ingest.deadletters.Resending;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.sending.NotSent;

@Path("/dead-letters")
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters", description = "Lines that nobody could work with")
@RunOnVirtualThread
public class DeadLettersResource {
    private static final int PAGE = 100;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final DeadLetterBox box;
    private final Resending resending;

    DeadLettersResource(DeadLetterBox box, Resending resending) {
        this.box = box;
        this.resending = resending;
    }

    @GET
    @Operation(summary = "The newest hundred in a state")
    public List<DeadLetterView> list(
            @Parameter(description = "open, resent or discarded") @QueryParam("state") @DefaultValue("open")
                    String state,
            @Parameter(description = "Only older ones than that of this id; for the next page")
                    @QueryParam("before")
                    @DefaultValue("9223372036854775807")
                    long before) {
        return box.list(state(state), before, PAGE).stream()
                .map(DeadLetterView::brief)
                .toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them with the line as it stood")
    public DeadLetterView look(@PathParam("id") long id) {
        return DeadLetterView.whole(letter(id));
    }

    @POST
    @Path("{id}/resend")
    @Operation(
            summary = "Send it again as it stood",
            description =
                    "When what refused it has been mended. Should it be refused again, that is a new dead letter.")
    public DeadLetterView resend(@PathParam("id") long id) {
        send(List.of(letter(id)));
        return DeadLetterView.whole(letter(id));
    }

    @POST
    @Path("resend")
    @Operation(summary = "Send up to a hundred open ones again", description = "Ask again while there are more.")
    public Resent resendAll() {
        List<DeadLetter> open = box.list(State.OPEN, Long.MAX_VALUE, PAGE);
        send(open);
        return new Resent(open.size());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Put it away; it stays to be seen as discarded")
    public Response discard(@PathParam("id") long id) {
        box.mark(List.of(letter(id).id()), State.DISCARDED);
        return Response.noContent().build();
    }

    private void send(List<DeadLetter> letters) {
        try {
            resending.resend(letters.stream().map(DeadLetter::line).toList());
            box.mark(letters.stream().map(DeadLetter::id).toList(), State.RESENT);
        } catch (NotSent e) {
            throw Problems.unavailable("The log takes nothing at the moment: " + e.getMessage(), RETRY_AFTER);
        }
    }

    private DeadLetter letter(long id) {
        return box.find(id).orElseThrow(() -> Problems.unknown("There is no dead letter " + id));
    }

    private static State state(String word) {
        return Arrays.stream(State.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problems.unreadable("state", "it is open, resent or discarded, not '" + word + "'"));
    }

    /** How many were sent. */
    public record Resent(int sent) {}
}
