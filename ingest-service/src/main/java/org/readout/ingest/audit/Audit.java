package org.readout.ingest.audit;

/**
 * What became of everything that was accepted.
 *
 * @param accepted items that the desk knows, and lines that are none
 * @param duplicate items that added nothing to what stood
 * @param embargoed items that wait for their time
 * @param deadLetter items that nobody could work with, and open lines that are no items
 * @param inFlight lines of the log that no desk has decided yet; repetitions among them will add nothing
 */
public record Audit(
        long accepted,
        long reported,
        long noMeeting,
        long duplicate,
        long withdrawn,
        long embargoed,
        long deadLetter,
        long inFlight) {

    /** Whether the sum comes out. */
    public boolean balanced() {
        return accepted == reported + noMeeting + duplicate + withdrawn + embargoed + deadLetter;
    }
}
