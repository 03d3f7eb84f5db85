package org.readout.notify.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.events.MeetingId;
import org.readout.notify.naming.Code;
import org.readout.query.Reason;

/**
 * An alert that is about to be written.
 *
 * @param follows the delivery that must have left before this alert does
 */
public record NewAlert(
        String subscriptionId,
        String destinationId,
        MeetingId meetingId,
        int edition,
        Alert.Kind kind,
        List<Reason> reasons,
        List<Change> changes,
        Timing timing,
        Optional<String> follows) {
    public NewAlert {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }

    /** The delivery that brings it if it is sent now; alerts of one meeting to one destination travel together. */
    public Optional<String> deliveryId() {
        return switch (timing) {
            case Timing.Now now ->
                Optional.of(Code.of('d', destinationId, meetingId.value(), Integer.toString(edition)));
            case Timing.At at -> Optional.empty();
            case Timing.AtEnd atEnd -> Optional.empty();
            case Timing.WhenResumed whenResumed -> Optional.empty();
        };
    }

    /** Whether it will only be counted. */
    public boolean overflow() {
        return timing instanceof Timing.AtEnd;
    }

    /** When it is released if it is held. */
    public Optional<Instant> releaseAt() {
        return switch (timing) {
            case Timing.Now now -> Optional.empty();
            case Timing.At at -> Optional.of(at.time());
            case Timing.AtEnd atEnd -> Optional.of(atEnd.time());
            case Timing.WhenResumed whenResumed -> Optional.empty();
        };
    }
}
