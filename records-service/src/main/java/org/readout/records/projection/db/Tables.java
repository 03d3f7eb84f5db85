package org.readout.records.projection.db;

/** The names of one set of tables. */
public record Tables(String meeting, String event, String counter, String offset) {
    /** Those that answer. */
    public static final Tables LIVE = new Tables("meeting", "meeting_event", "change_counter", "projection_offset");
    /** Those that a rebuild fills. */
    public static final Tables BESIDE =
            new Tables("meeting_beside", "meeting_event_beside", "change_counter_beside", "projection_offset_beside");
}
