package org.readout.notify.matching.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;
import org.readout.query.Term;

/** Terms that no atom can answer, such as {@code held>=2026-03}, each kept once. One thread adds, any number ask. */
final class Questions {
    private final Map<Term, Integer> numbers = new HashMap<>();
    private volatile MeetingQuery[] byNumber = new MeetingQuery[16];

    int number(Term term) {
        return numbers.computeIfAbsent(term, this::add);
    }

    private int add(Term term) {
        int number = numbers.size();
        MeetingQuery[] all = number < byNumber.length ? byNumber : Arrays.copyOf(byNumber, 2 * number);
        all[number] = new MeetingQuery(term);
        byNumber = all;
        return number;
    }

    boolean holds(int number, MeetingFacts facts) {
        return byNumber[number].matches(facts);
    }
}
