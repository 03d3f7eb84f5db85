package org.readout.notify.matching;

import java.util.List;
import java.util.Optional;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;
import org.readout.events.MeetingWithdrawn;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.Change;
import org.readout.notify.delivery.Edition;
import org.readout.query.Reason;

/** What an event means for one subscription, given what its reader knows. */
sealed interface Decision {

    /** Nothing that its reader has to hear. */
    record Nothing() implements Decision {}

    /** What was about to be told is no longer so, and what was told before it still is. */
    record DropHeld() implements Decision {}

    /** An alert, in place of any that is held. */
    record Tell(Alert.Kind kind, List<Reason> reasons, List<Change> changes) implements Decision {}

    /**
     * {@code record} is empty when no report tells of the meeting any more; {@code answers} tells whether the meeting answers the
     * follower's query.
     */
    static Decision of(
            Follower follower,
            ToldSoFar.Told known,
            MeetingEvent event,
            Optional<MeetingRecord> record,
            boolean answers) {
        if (known.countsOnIt()) {
            return record.isPresent()
                    ? change(follower, known, event, record.get())
                    : new Tell(Alert.Kind.WITHDRAWAL, List.of(), List.of());
        }
        return record.filter(present -> answers)
                .map(present -> match(follower, known, present))
                .orElseGet(() -> known.held().isPresent() ? new DropHeld() : new Nothing());
    }

    private static Decision match(Follower follower, ToldSoFar.Told known, MeetingRecord record) {
        boolean heldSaysSo = known.held()
                .filter(held -> changes(follower, held.edition(), record).isEmpty())
                .isPresent();
        return heldSaysSo
                ? new Nothing()
                : new Tell(Alert.Kind.MATCH, follower.query().reasons(record), List.of());
    }

    private static Decision change(Follower follower, ToldSoFar.Told known, MeetingEvent event, MeetingRecord record) {
        Edition told = known.sent().orElseThrow().edition();
        List<Change> changes = changes(follower, told, record);
        if (changes.isEmpty()) {
            return known.held().isPresent() ? new DropHeld() : new Nothing();
        }
        boolean heldSaysSo = known.held()
                .filter(held -> changes(follower, held.edition(), record).isEmpty())
                .isPresent();
        if (heldSaysSo) {
            return new Nothing();
        }
        boolean correction = corrects(event, told)
                || known.held()
                        .filter(held -> held.kind() == Alert.Kind.CORRECTION)
                        .isPresent();
        if (!correction && !follower.subscription().terms().updates()) {
            return new Nothing();
        }
        return new Tell(
                correction ? Alert.Kind.CORRECTION : Alert.Kind.UPDATE,
                follower.query().reasons(record),
                changes);
    }

    private static List<Change> changes(Follower follower, Edition told, MeetingRecord record) {
        return Differences.between(told.record().orElseThrow(), record, follower.query());
    }

    /** A report that was told of takes its own words back; any other report only adds to them. */
    private static boolean corrects(MeetingEvent event, Edition told) {
        return switch (event) {
            case MeetingWithdrawn withdrawn -> true;
            case MeetingReported reported ->
                told.reports().stream().anyMatch(report -> report.reportId().equals(reported.reportId()));
        };
    }
}
