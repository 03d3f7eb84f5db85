package org.readout.records.numbers.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.query.MeetingQuery;
import org.readout.records.access.Roles;
import org.readout.records.numbers.MeetingNumbers;
import org.readout.records.numbers.Trend;
import org.readout.records.parameters.Parameters;
import org.readout.records.search.Facet;

@Path("/meetings/trends")
@Tag(name = "Numbers")
@RolesAllowed(Roles.READER)
class TrendsResource {
    private static final int MOST_VALUES = 100;
    private static final int MOST_DAYS = 3_650;

    private final MeetingNumbers numbers;

    TrendsResource(MeetingNumbers numbers) {
        this.numbers = numbers;
    }

    /** What rises. */
    @Schema(name = "Trends")
    public record TrendsAnswer(String query, String by, LocalDate until, int days, List<Trend> trends) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(summary = "What is recorded more often than in its own past.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Only meetings that answer this query.",
            example = "region:central-asia")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "A facet; topic without it.", example = "pair")
    @Parameter(
            name = "days",
            in = ParameterIn.QUERY,
            description = "How long the present is, 1 to 3650; 30 without it. The past is four times as long.")
    @Parameter(
            name = "until",
            in = ParameterIn.QUERY,
            description = "The last day of the present, in UTC; today without it.")
    @Parameter(name = "values", in = ParameterIn.QUERY, description = "1 to 100; 20 without it.")
    public TrendsAnswer trends(@Context UriInfo address) {
        Parameters parameters =
                Parameters.of(address.getQueryParameters(), Set.of("q", "by", "days", "until", "values"));
        MeetingQuery query = parameters.query();
        Facet by = parameters.choice("by", Facet.values(), Facet::word).orElse(Facet.TOPIC);
        int days = (int) parameters.number("days", 1, MOST_DAYS, 30);
        LocalDate until = parameters
                .parsed("until", TrendsResource::day, "a day such as 2026-03-31")
                .orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        int values = (int) parameters.number("values", 1, MOST_VALUES, 20);
        return new TrendsAnswer(
                query.toString(), by.word(), until, days, numbers.trends(query, by, until, days, values));
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("outside of the years 1 to 9999");
        }
        return day;
    }
}
