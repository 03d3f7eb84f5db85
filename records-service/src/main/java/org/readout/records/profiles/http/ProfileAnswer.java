package org.readout.records.profiles.http;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.events.Chosen;
import org.readout.events.MeetingDate;
import org.readout.events.Participant;
import org.readout.events.Represented;
import org.readout.records.meetings.http.MeetingAnswer;
import org.readout.records.profiles.Profile;
import org.readout.records.search.Counts;

/** What the meetings tell of someone or something. */
@Schema(name = "Profile")
public record ProfileAnswer(
        String id,
        String label,

        @Schema(description = "The query that finds its meetings.")
        String query,

        @Schema(description = "How many meetings.") long total,

        @Schema(
                description =
                        "How they spread: counterparts under person, state, organisation; the timeline under month; levels under rank.")
        Map<String, List<Counts.Count>> counts,

        @Schema(description = "Of a person: the offices held in the latest hundred meetings, the latest first.")
        List<Office> offices,

        List<MeetingAnswer> latest) {
    private static final int SHOWN = 10;

    /** An office as meetings show it. */
    @Schema(name = "Office")
    public record Office(
            @Schema(nullable = true) String role,
            @Schema(nullable = true) String of,
            String rank,

            @Schema(nullable = true, description = "The first and the last day seen with it.")
            LocalDate from,

            @Schema(nullable = true) LocalDate to,
            int meetings) {
        private Office and(Optional<LocalDate> day) {
            LocalDate first =
                    day.filter(seen -> from == null || seen.isBefore(from)).orElse(from);
            LocalDate last = day.filter(seen -> to == null || seen.isAfter(to)).orElse(to);
            return new Office(role, of, rank, first, last, meetings + 1);
        }
    }

    static ProfileAnswer of(Profile profile, Predicate<String> isSubject) {
        var counts = new TreeMap<String, List<Counts.Count>>();
        profile.counts().facets().forEach((facet, values) -> counts.put(facet.word(), values));
        return new ProfileAnswer(
                profile.id(),
                profile.label(),
                profile.query().toString(),
                profile.counts().total(),
                counts,
                offices(profile, isSubject),
                profile.latest().stream().limit(SHOWN).map(MeetingAnswer::of).toList());
    }

    private static List<Office> offices(Profile profile, Predicate<String> isSubject) {
        var offices = new LinkedHashMap<List<String>, Office>();
        for (var meeting : profile.latest()) {
            Optional<LocalDate> day = meeting.record().date().map(Chosen::value).map(MeetingDate::from);
            meeting.record().participants().stream()
                    .map(Chosen::value)
                    .filter(one -> one.name().filter(isSubject).isPresent())
                    .forEach(one -> offices.merge(
                            List.of(
                                    one.role().orElse(""),
                                    of(one).orElse(""),
                                    one.rank().word()),
                            office(one).and(day),
                            (known, again) -> known.and(day)));
        }
        return List.copyOf(offices.values());
    }

    private static Office office(Participant one) {
        return new Office(
                one.role().orElse(null), of(one).orElse(null), one.rank().word(), null, null, 0);
    }

    private static Optional<String> of(Participant one) {
        return one.of().map(Represented::value);
    }
}
