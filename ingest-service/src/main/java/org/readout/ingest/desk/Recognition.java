package org.readout.ingest.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.events.ItemId;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingId;
import org.readout.events.PubStatus;
import org.readout.events.ReportId;
import org.readout.events.WireItem;
import org.readout.ingest.extraction.Reading.Meetings;
import org.readout.ingest.identity.KnownMeetings;
import org.readout.ingest.identity.KnownMeetings.Sighting;
import org.readout.ingest.identity.Sketch;
import org.readout.ingest.reading.Read;

/** Recognises texts and meetings that other reports told before, and learns from each decision. */
final class Recognition {
    /** A shorter text may be said by two without one having it from the other. */
    private static final int LONG_ENOUGH_TO_BE_A_COPY = 200;

    private final KnownMeetings meetings;
    private final Map<String, ItemId> texts;
    private final Copying copying;
    private final Set<ReportId> changed = new LinkedHashSet<>();
    private final Map<ReportId, List<Sighting>> told = new HashMap<>();

    Recognition(KnownMeetings meetings, Map<String, ItemId> texts, Copying copying) {
        this.meetings = meetings;
        this.texts = new HashMap<>(texts);
        this.copying = copying;
    }

    /** The words by which all that matters to an item is looked up. */
    static Set<String> keys(WireItem item, Read read) {
        var keys = new TreeSet<String>();
        keys.add("text " + item.textSha256());
        if (read instanceof Read.Done(Meetings told)) {
            for (MeetingClaim claim : told.meetings()) {
                keys.addAll(Sketch.of(claim, toldAt(item)).keys());
            }
        }
        return keys;
    }

    /** What the undated meetings of an item are counted from. */
    static Instant toldAt(WireItem item) {
        return item.publishedAt().orElse(item.receivedAt());
    }

    Optional<ItemId> original(WireItem item) {
        return item.text().length() < LONG_ENOUGH_TO_BE_A_COPY
                ? Optional.empty()
                : Optional.ofNullable(texts.get(item.textSha256()));
    }

    Optional<MeetingId> meeting(MeetingClaim claim, WireItem item, Set<MeetingId> except) {
        return meetings.find(Sketch.of(claim, toldAt(item)), item.reportId(), except);
    }

    void learn(Standing standing, WireItem item) {
        ReportId report = standing.reportId();
        meetings.forget(report);
        List<Sighting> sightings = new ArrayList<>();
        for (Standing.Telling telling : standing.tellings()) {
            var sighting = new Sighting(telling.meetingId(), report, Sketch.of(telling.claim(), toldAt(item)));
            sightings.add(sighting);
            meetings.add(sighting);
        }
        copying.learn(standing, item);
        changed.add(report);
        told.put(report, sightings);
        if (standing.status() == PubStatus.USABLE) {
            texts.putIfAbsent(item.textSha256(), item.itemId());
        }
    }

    Copying copying() {
        return copying;
    }

    Set<ReportId> changed() {
        return changed;
    }

    List<Sighting> sightings() {
        return told.values().stream().flatMap(List::stream).toList();
    }
}
