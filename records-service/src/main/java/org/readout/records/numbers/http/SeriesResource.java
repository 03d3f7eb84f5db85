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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.query.MeetingQuery;
import org.readout.records.access.Roles;
import org.readout.records.numbers.Clock;
import org.readout.records.numbers.MeetingNumbers;
import org.readout.records.numbers.Series;
import org.readout.records.numbers.Step;
import org.readout.records.parameters.Parameters;
import org.readout.records.parameters.WrongParameter;
import org.readout.records.search.Facet;

@Path("/meetings/series")
@Tag(name = "Numbers")
@RolesAllowed(Roles.READER)
class SeriesResource {
    private static final int MOST_KEYS = 100;

    private final MeetingNumbers numbers;

    SeriesResource(MeetingNumbers numbers) {
        this.numbers = numbers;
    }

    /** Counts through time. */
    @Schema(name = "Series")
    public record SeriesAnswer(
            String query, String by, String time, String zone, List<LocalDate> starts, List<Line> lines) {}

    /** The counts of one key. */
    @Schema(name = "SeriesLine")
    public record Line(
            @Schema(description = "A value of the facet that splits, or all.")
            String key,

            List<Long> counts) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(summary = "How many meetings through time, every step from the first to the last.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Only meetings that answer this query.",
            example = "region:central-asia")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "day, week, month (usual) or year.")
    @Parameter(
            name = "time",
            in = ParameterIn.QUERY,
            description = "held (usual): the first told day; reported: when it was first recorded.")
    @Parameter(
            name = "zone",
            in = ParameterIn.QUERY,
            description = "The IANA time zone whose days are counted when time=reported; UTC without it.")
    @Parameter(
            name = "split",
            in = ParameterIn.QUERY,
            description = "A line for each value of this facet.",
            example = "topic")
    @Parameter(name = "keys", in = ParameterIn.QUERY, description = "The most lines, 1 to 100; 10 without it.")
    public SeriesAnswer series(@Context UriInfo address) {
        Parameters parameters =
                Parameters.of(address.getQueryParameters(), Set.of("q", "by", "time", "zone", "split", "keys"));
        MeetingQuery query = parameters.query();
        Step step = parameters.choice("by", Step.values(), Step::word).orElse(Step.MONTH);
        Clock clock = parameters.choice("time", Clock.values(), Clock::word).orElse(Clock.HELD);
        ZoneId zone = parameters
                .parsed("zone", ZoneId::of, "an IANA time zone such as Asia/Almaty")
                .orElse(ZoneOffset.UTC);
        Optional<Facet> split = parameters.choice("split", Facet.values(), Facet::word);
        int keys = (int) parameters.number("keys", 1, MOST_KEYS, 10);
        try {
            Series series = Series.of(numbers.series(query, step, clock, region(zone), split, keys), step);
            return new SeriesAnswer(
                    query.toString(),
                    step.word(),
                    clock.word(),
                    zone.getId(),
                    series.starts(),
                    series.counts().entrySet().stream()
                            .map(line -> new Line(line.getKey(), line.getValue()))
                            .toList());
        } catch (Series.TooFine e) {
            throw new WrongParameter("by", e.getMessage());
        }
    }

    /** PostgreSQL reads the sign of an offset the other way round (POSIX), so only names of regions are taken. */
    private static ZoneId region(ZoneId zone) {
        if (zone.equals(ZoneOffset.UTC)) {
            return ZoneId.of("UTC");
        }
        if (zone.getRules().isFixedOffset() && !ZoneId.getAvailableZoneIds().contains(zone.getId())) {
            throw new WrongParameter("zone", "'" + zone + "' is not an IANA time zone such as Asia/Almaty");
        }
        return zone;
    }
}
