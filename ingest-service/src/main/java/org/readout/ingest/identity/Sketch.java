package org.readout.ingest.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.events.Format;
import org.readout.events.MeetingClaim;

/**
 * What a claim is recognised by.
 *
 * @param city as it sounds
 */
public record Sketch(List<Party> parties, Days days, Format format, Optional<String> city) {
    private static final int MOST_SIDES = 6;

    public Sketch {
        parties = List.copyOf(parties);
    }

    /** The sketch of a claim in a report that was published, or else received, at {@code toldAt}. */
    public static Sketch of(MeetingClaim claim, Instant toldAt) {
        LocalDate day = toldAt.atZone(ZoneOffset.UTC).toLocalDate();
        return new Sketch(
                claim.participants().stream().map(Party::of).toList(),
                Days.of(claim, day),
                claim.format(),
                claim.place().flatMap(place -> place.city()).map(city -> Sound.of(city.toLowerCase(Locale.ROOT))));
    }

    /** Words by which it is looked up; two claims of one meeting share at least one. */
    public Set<String> keys() {
        var keys = new TreeSet<String>();
        List<String> sides = sides().stream().limit(MOST_SIDES).toList();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                for (LocalDate day : days.each()) {
                    keys.add(sides.get(i) + "+" + sides.get(j) + "@" + day);
                }
            }
        }
        for (Party party : parties) {
            party.name().ifPresent(name -> keys.addAll(monthly(name.key())));
        }
        return keys;
    }

    private Set<String> monthly(String name) {
        var keys = new TreeSet<String>();
        keys.add(name + "@" + month(days.from()));
        keys.add(name + "@" + month(days.to()));
        return keys;
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    /** What is represented, in order. */
    Set<String> sides() {
        var sides = new TreeSet<String>();
        parties.forEach(party -> party.of().ifPresent(sides::add));
        return sides;
    }
}
