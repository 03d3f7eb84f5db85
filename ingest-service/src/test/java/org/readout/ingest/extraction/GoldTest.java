package org.readout.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Reads the gold cases, prints the score, and does not let it fall. */
class GoldTest {
    private static final Map<String, Double> FLOORS = Map.of(
            "meetings", 0.98,
            "participants", 0.97,
            "status", 0.98,
            "format", 0.98,
            "date", 0.97,
            "country", 0.94,
            "city", 0.94,
            "topics", 0.75,
            "corridors", 0.95);

    @Test
    void the_score_of_the_gold_cases_does_not_fall() {
        List<GoldCase> cases = GoldCase.all();
        assertTrue(cases.size() >= 150, "gold cases: " + cases.size());
        var reader = new MeetingReader();
        var score = new GoldScore();
        cases.forEach(gold -> score.add(gold, gold.read(reader)));
        System.out.println(cases.size() + " gold cases" + System.lineSeparator() + score);
        Stream<Executable> floors = FLOORS.entrySet().stream()
                .map(floor -> () -> assertTrue(
                        score.f1(floor.getKey()) >= floor.getValue(),
                        floor.getKey() + " fell below " + floor.getValue()));
        assertAll(floors);
    }
}
