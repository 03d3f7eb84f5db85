package org.readout.records.projection.db;

import java.util.Optional;

/**
 * The names of one set of tables.
 *
 * @param former where versions go that have ended, if they are kept
 */
public record Tables(String meeting, String event, String counter, String offset, Optional<String> former) {
    /** Those that answer. */
    public static final Tables LIVE = new Tables(
            "meeting", "meeting_event", "change_counter", "projection_offset", Optional.of("meeting_former"));
    /** Those that a rebuild fills; nobody has seen what a meeting was in between. */
    public static final Tables BESIDE = new Tables(
            "meeting_beside",
            "meeting_event_beside",
            "change_counter_beside",
            "projection_offset_beside",
            Optional.empty());
}
