package org.readout.records.search;

import java.util.Optional;
import org.readout.query.MeetingQuery;

/**
 * What is asked for.
 *
 * @param cursor where to go on; from the beginning when empty
 * @param limit the most meetings in one answer
 */
public record Question(MeetingQuery query, Sort sort, Optional<Cursor> cursor, int limit) {}
