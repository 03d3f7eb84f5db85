package org.readout.ingest.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.MeetingWithdrawn;
import org.readout.events.PubStatus;
import org.readout.events.WireItem;

/** What an item is to its report, before anybody reads it. */
sealed interface Arrival {

    /** A version after the one that stands has already counted, or the story was killed meanwhile. */
    record Late(ItemId standing, boolean killed) implements Arrival {
        Outcome outcome() {
            return killed
                    ? new Outcome.Withdrawn(MeetingWithdrawn.Reason.KILLED, List.of())
                    : new Outcome.Duplicate(standing);
        }
    }

    /** Nothing of it may leave before {@code until}. */
    record Early(Instant until) implements Arrival {}

    /** Its agency takes the story back. */
    record Kill(int version) implements Arrival {}

    /** It stands from now on. */
    record News(int version) implements Arrival {}

    /** What {@code item}, which has not been here, is at {@code now} beside what stands of its report. */
    static Arrival of(WireItem item, Optional<Standing> standing, Instant now) {
        if (standing.isPresent() && isOlder(item, standing.get())) {
            return new Late(standing.get().itemId(), standing.get().status() == PubStatus.CANCELED);
        }
        int version = Math.max(
                standing.map(known -> known.version() + 1).orElse(1),
                item.version().orElse(1));
        return switch (item.pubStatus()) {
            case CANCELED, WITHHELD -> new Kill(version);
            case USABLE ->
                item.embargoedUntil()
                        .filter(now::isBefore)
                        .<Arrival>map(Early::new)
                        .orElseGet(() -> new News(version));
        };
    }

    /** By the sender's numbers, else by the time of publication, else by the order of arrival. */
    private static boolean isOlder(WireItem item, Standing standing) {
        if (item.version().isPresent() && standing.numbered().isPresent()) {
            int byNumber = item.version().get().compareTo(standing.numbered().get());
            return byNumber != 0 ? byNumber < 0 : standing.status() == PubStatus.CANCELED;
        }
        if (item.publishedAt().isPresent() && standing.publishedAt().isPresent()) {
            return item.publishedAt().get().isBefore(standing.publishedAt().get());
        }
        return false;
    }
}
