package org.readout.records.outputs.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.query.MeetingQuery;
import org.readout.records.access.Roles;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.meetings.http.MeetingAnswer;
import org.readout.records.outputs.lines.PloverEvent;
import org.readout.records.outputs.parquet.ParquetTable;
import org.readout.records.outputs.table.CsvTable;
import org.readout.records.parameters.Parameters;
import org.readout.records.search.Cursor;
import org.readout.records.search.MeetingSearch;
import org.readout.records.search.Page;
import org.readout.records.search.Question;
import org.readout.records.search.Sort;

/** Everything that answers, however much it is, written as it is read. */
@Path("/meetings")
@Tag(name = "Exports")
@RolesAllowed(Roles.READER)
class ExportsResource {
    private static final int PIECE = 500;

    private final MeetingSearch search;
    private final ObjectMapper json;

    ExportsResource(MeetingSearch search, ObjectMapper json) {
        this.search = search;
        this.json = json;
    }

    @GET
    @Produces(Forms.CSV)
    @RunOnVirtualThread
    @Operation(summary = "Every meeting that answers, as a table. Also at /meetings.csv.")
    public Response csv(@Context UriInfo address) {
        return export(address, "csv", CsvTable.head(), CsvTable::row);
    }

    @GET
    @Produces(Forms.LINES)
    @RunOnVirtualThread
    @Operation(summary = "Every meeting that answers, one JSON object a line. Also at /meetings.ndjson.")
    public Response lines(@Context UriInfo address) {
        return export(address, "ndjson", "", meeting -> line(MeetingAnswer.of(meeting)));
    }

    @GET
    @Produces(Forms.PLOVER)
    @RunOnVirtualThread
    @Operation(
            summary =
                    "Every meeting that answers and was held, as events in the manner of PLOVER, one for each two parties. "
                            + "Also at /meetings.plover.ndjson.")
    public Response plover(@Context UriInfo address) {
        return export(
                address,
                "plover.ndjson",
                "",
                meeting -> PloverEvent.of(meeting).stream().map(this::line).collect(Collectors.joining()));
    }

    @GET
    @Produces(Forms.PARQUET)
    @RunOnVirtualThread
    @Operation(summary = "Every meeting that answers, as a Parquet file. Also at /meetings.parquet.")
    public Response parquet(@Context UriInfo address) {
        return export(address, "parquet", (meetings, out) -> {
            var table = new ParquetTable(out);
            meetings.each(table::add);
            table.finish();
        });
    }

    /** Takes meetings one by one. */
    private interface Reader {
        void take(KeptMeeting.Current meeting) throws IOException;
    }

    /** Gives all that answer. */
    private interface Meetings {
        void each(Reader reader) throws IOException;
    }

    private interface Form {
        void write(Meetings meetings, OutputStream out) throws IOException;
    }

    private Response export(UriInfo address, String ending, String head, Function<KeptMeeting.Current, String> form) {
        return export(address, ending, (meetings, out) -> {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            meetings.each(meeting -> out.write(form.apply(meeting).getBytes(StandardCharsets.UTF_8)));
        });
    }

    private Response export(UriInfo address, String ending, Form form) {
        MeetingQuery query =
                Parameters.of(address.getQueryParameters(), Set.of("q")).query();
        Page first = search.search(new Question(query, Sort.REPORTED, Optional.empty(), PIECE));
        StreamingOutput output = out -> form.write(reader -> walk(query, first, reader), out);
        return Response.ok(output)
                .header("Content-Disposition", "attachment; filename=\"meetings." + ending + "\"")
                .build();
    }

    private void walk(MeetingQuery query, Page first, Reader reader) throws IOException {
        Optional<Page> page = Optional.of(first);
        while (page.isPresent()) {
            for (KeptMeeting.Current meeting : page.get().meetings()) {
                reader.take(meeting);
            }
            Optional<Cursor> next = page.get().next();
            page = next.map(cursor -> search.search(new Question(query, Sort.REPORTED, next, PIECE)));
        }
    }

    private String line(Object value) {
        try {
            return json.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
