package org.readout.notify.delivery;

import java.util.List;
import java.util.Locale;
import org.readout.notify.calm.Calm;
import org.readout.query.Reason;

/**
 * One meeting, or a change to it, for one subscription.
 *
 * @param calm when its reader wants to be told
 * @param reasons the terms of the query that the meeting met, with the words that show it
 * @param changes what changed since the subscription was last told
 * @param overflow whether it is only counted
 */
public record Alert(
        String subscriptionId,
        String query,
        Calm calm,
        Kind kind,
        Edition edition,
        List<Reason> reasons,
        List<Change> changes,
        boolean overflow) {

    /** Why somebody is told. */
    public enum Kind {
        /** The meeting answers the query. */
        MATCH,
        /** A later report changed what was told. */
        UPDATE,
        /** What was told was corrected by its source. */
        CORRECTION,
        /** No report tells of the meeting any more. */
        WITHDRAWAL;

        /** The word for this in JSON and rows. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind that a row names. */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public Alert {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }
}
