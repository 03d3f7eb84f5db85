package org.readout.records.benchmark;

import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import org.readout.records.numbers.MeetingNumbers;
import org.readout.records.search.MeetingSearch;

/**
 * A kind of question.
 *
 * @param asked one of the kind, and how it is answered on either side
 */
record Shape(String name, Function<Draw, Asked> asked) {

    /** The same question to the service and in SQL as somebody would write it who knows the tables; both tell the same lines. */
    record Asked(Answer ours, Answer byHand) {}

    /** Answers. */
    interface Answer {
        List<String> tell(Desk desk) throws Exception;
    }

    /** Whoever is asked. */
    record Desk(MeetingSearch search, MeetingNumbers numbers, Connection byHand) {}
}
