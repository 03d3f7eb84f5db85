package org.readout.notify.matching.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.events.MeetingRecord;
import org.readout.notify.matching.Backtest;
import org.readout.notify.wording.Wording;

/** A backtest as its asker sees it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Preview(
        int days,

        @Schema(description = "How many meetings were first recorded in these days")
        int meetings,

        int matches,
        double alertsPerWeek,
        boolean noisy,
        @Schema(implementation = String.class) Optional<String> advice,

        @Schema(description = "Of a noisy query: what can be sent along with it, one or another")
        List<Map<String, Object>> offers,

        List<Told> found) {
    private static final String ADVICE =
            "More than anybody reads one by one. Narrow the query, have it told as a digest, or cap what is told one by one:"
                    + " each of the offers can be sent along with it.";
    private static final List<Map<String, Object>> OFFERS = List.of(
            Map.of("cadence", Map.of("type", "daily", "at", "08:00")), Map.of("cap", Map.of("most", 10, "per", "day")));

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Told(
            String meetingId,
            String title,
            @Schema(implementation = String.class) Optional<String> when,
            @Schema(implementation = String.class) Optional<String> where,
            Instant recordedAt,
            List<Why> reasons) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Why(
            String clause,
            @Schema(implementation = String.class) Optional<String> sentence) {}

    static Preview of(Backtest.Result result) {
        return new Preview(
                result.days(),
                result.meetings(),
                result.matches(),
                result.alertsPerWeek(),
                result.noisy(),
                result.noisy() ? Optional.of(ADVICE) : Optional.empty(),
                result.noisy() ? OFFERS : List.of(),
                result.found().stream().map(Preview::told).toList());
    }

    private static Told told(Backtest.Found found) {
        MeetingRecord record = found.record();
        return new Told(
                record.id().value(),
                Wording.title(record),
                Wording.when(record),
                Wording.where(record),
                record.firstRecordedAt(),
                found.reasons().stream()
                        .map(reason -> new Why(reason.clause(), Wording.sentence(record, reason)))
                        .toList());
    }
}
