package org.readout.ingest.reading.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.events.json.EventsJson;
import org.readout.ingest.extraction.Article;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.detection.Formats;
import org.readout.ingest.intake.http.Examples;
import org.readout.ingest.intake.http.MediaTypes;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.reading.Reader;

@Path("/readings")
@Tag(name = "Readings", description = "Have copy read, and publish nothing")
public class ReadingsResource {
    private final Reader reader;

    ReadingsResource(Reader reader) {
        this.reader = reader;
    }

    @POST
    @RolesAllowed("wire")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read one story", description = "Takes what POST /items takes, one story at a time.")
    @APIResponse(
            responseCode = "200",
            description = "The meetings it tells of, each field with its quotation; or why there is none")
    @APIResponse(responseCode = "400", description = "Cannot be read; the problem says where and why")
    @APIResponse(responseCode = "415", description = "A media type that is not read here")
    public Response read(
            @Parameter(description = "Also show the text that offsets count in, and what was considered")
                    @QueryParam("explain")
                    boolean explain,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(type = SchemaType.OBJECT),
                                        examples = @ExampleObject(name = "One story", value = Examples.ITEM)),
                                @Content(
                                        mediaType = MediaType.TEXT_PLAIN,
                                        schema = @Schema(implementation = String.class),
                                        examples = @ExampleObject(name = "Plain text", value = Examples.TEXT))
                            })
                    byte[] content) {
        MediaTypes.requireDocument(contentType, content);
        Story story = story(Formats.read(content, Optional.of(contentType), Optional.empty()));
        var article = new Article(story.headline(), story.text(), story.language(), story.publishedAt());
        ReadingAnswer answer = explain
                ? ReadingAnswer.explained(article, reader.explain(article), reader.extractor())
                : ReadingAnswer.of(reader.read(article), reader.extractor());
        return Response.ok(EventsJson.write(answer)).build();
    }

    private static Story story(Parsed parsed) {
        return switch (parsed) {
            case Unreadable unreadable -> throw Problems.unreadable(unreadable.where(), unreadable.why());
            case Parsed.Stories stories -> only(stories);
        };
    }

    private static Story only(Parsed.Stories parsed) {
        List<Story> stories = parsed.stories();
        if (stories.isEmpty() && !parsed.refused().isEmpty()) {
            Unreadable first = parsed.refused().getFirst();
            throw Problems.unreadable(first.where(), first.why());
        }
        if (stories.size() != 1) {
            throw Problems.unreadable(
                    "document",
                    "it holds " + stories.size() + " stories; a reading is of one, so send them one by one");
        }
        return stories.getFirst();
    }
}
