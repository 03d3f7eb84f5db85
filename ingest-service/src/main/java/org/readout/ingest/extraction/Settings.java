package org.readout.ingest.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When and where: what the article tells of days and places, for each of its meetings. */
final class Settings {
    private final DaysTold daysTold;
    private final MeetingDays days;
    private final MeetingPlaces places;

    Settings(Tags tags, Backdrop backdrop, Optional<LocalDate> published, List<List<Mention>> mentions) {
        var spots = new SpotReader(tags);
        spots.people(mentions);
        var journey = new Journey(tags, spots);
        this.daysTold = new DaysTold(tags, backdrop, published, mentions);
        this.days = new MeetingDays(tags, backdrop, daysTold, journey, spots);
        this.places = new MeetingPlaces(tags, backdrop, daysTold, journey, spots);
    }

    Optional<Dated> date(Encounter encounter) {
        return days.of(encounter);
    }

    Optional<Spot> place(Encounter encounter) {
        return places.of(encounter);
    }

    /** The country where a clause says or its story has it that it happened, or null. */
    String countryOf(Telling telling) {
        return places.countryOf(telling);
    }

    /** Whether the clause's own day lies long before publication, so that it is told only as background. */
    boolean isLongAgo(Telling telling) {
        return daysTold.isLongAgo(telling);
    }

    /** Whether a day told in the clause is still to come. */
    boolean isToCome(int sentence, int trigger) {
        return daysTold.isToCome(sentence, trigger);
    }
}
