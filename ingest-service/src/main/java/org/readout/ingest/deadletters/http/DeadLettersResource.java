package org.readout.ingest.deadletters.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.ingest.deadletters.DeadLetter;
import org.readout.ingest.deadletters.DeadLetter.State;
import org.readout.ingest.deadletters.DeadLetterBox;
import org.readout.ingest.deadletters.Mending;
import org.readout.ingest.intake.Acceptance;
import org.readout.ingest.intake.Submission;
import org.readout.ingest.intake.http.MediaTypes;
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
    private final Mending mending;

    DeadLettersResource(DeadLetterBox box, Mending mending) {
        this.box = box;
        this.mending = mending;
    }

    @GET
    @Operation(summary = "The newest hundred in a state")
    public List<DeadLetterView> list(
            @Parameter(description = "open, resent or discarded") @QueryParam("state") @DefaultValue("open")
                    String state,
            @Parameter(description = "Only those whose cause contains these words")
                    @QueryParam("cause")
                    @DefaultValue("")
                    String cause,
            @Parameter(description = "Only older ones than that of this id; for the next page")
                    @QueryParam("before")
                    @DefaultValue("9223372036854775807")
                    long before) {
        return box.list(state(state), cause, before, PAGE).stream()
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
        DeadLetter letter = letter(id);
        return sent(id, () -> mending.resend(letter));
    }

    @POST
    @Path("{id}/mend")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Send a corrected document in its place",
            description = "The document is one that POST /items would take, with its Content-Type.")
    @APIResponse(responseCode = "400", description = "It cannot be read either; the problem says where and why")
    public DeadLetterView mend(
            @PathParam("id") long id,
            @Parameter(description = "Short name of the sender, where neither the document nor the letter says it")
                    @QueryParam("source")
                    String source,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            byte[] content) {
        DeadLetter letter = letter(id);
        MediaTypes.requireDocument(contentType, content);
        var mended = new Submission(
                Optional.ofNullable(source).filter(name -> !name.isBlank()),
                content,
                Optional.of(contentType),
                Optional.empty());
        return sent(id, () -> mending.replace(letter, mended));
    }

    @POST
    @Path("resend")
    @Operation(
            summary = "Send up to a hundred open ones again",
            description =
                    "Ask again while there are more, with 'before' from the last answer where some are still refused.")
    public Resent resendAll(
            @Parameter(description = "Only those whose cause contains these words")
                    @QueryParam("cause")
                    @DefaultValue("")
                    String cause,
            @Parameter(description = "Only older ones than that of this id")
                    @QueryParam("before")
                    @DefaultValue("9223372036854775807")
                    long before) {
        List<DeadLetter> open = box.list(State.OPEN, cause, before, PAGE);
        int refused = 0;
        for (DeadLetter letter : open) {
            refused += send(() -> mending.resend(letter)).isPresent() ? 1 : 0;
        }
        return new Resent(
                open.size() - refused,
                refused,
                open.isEmpty() ? null : open.getLast().id());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Put it away; it stays to be seen as discarded")
    public Response discard(@PathParam("id") long id) {
        box.mark(List.of(letter(id).id()), State.DISCARDED);
        return Response.noContent().build();
    }

    private DeadLetterView sent(long id, Attempt attempt) {
        send(attempt).ifPresent(refused -> {
            throw Problems.unreadable(refused.cause().where(), refused.cause().why());
        });
        return DeadLetterView.whole(letter(id));
    }

    private static Optional<Acceptance.Refused> send(Attempt attempt) {
        try {
            return attempt.send();
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

    /** One attempt to send. */
    private interface Attempt {
        Optional<Acceptance.Refused> send() throws NotSent;
    }

    /**
     * How many were sent.
     *
     * @param refused how many were refused again on the spot and are open still
     * @param before the oldest of them, for the next request
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Resent(int sent, int refused, Long before) {}
}
