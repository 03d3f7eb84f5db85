package org.readout.ingest.extraction;

import org.readout.events.MeetingDate;

/**
 * The day told of a meeting.
 *
 * @param start the first of the words that tell it
 * @param end behind the last of them
 */
record Dated(MeetingDate date, int start, int end) {}
