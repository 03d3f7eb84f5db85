package org.readout.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.events.ItemId;
import org.readout.events.ReportId;
import org.readout.ingest.syndication.SyndicatedStories.Printed;

class KnownTextsTest {

    @Test
    void copies_are_found_with_their_originals_and_neighbours_stay_apart() {
        List<Printed> printed = SyndicatedStories.all();
        assertThat(printed).hasSizeGreaterThanOrEqualTo(300);

        List<ReportId> found = originals(printed);

        double precision = 0;
        double recall = 0;
        for (int i = 0; i < printed.size(); i++) {
            int together = 0;
            int clustered = 0;
            int labelled = 0;
            for (int j = 0; j < printed.size(); j++) {
                boolean sameCluster = found.get(i).equals(found.get(j));
                boolean sameText =
                        printed.get(i).original().equals(printed.get(j).original());
                clustered += sameCluster ? 1 : 0;
                labelled += sameText ? 1 : 0;
                together += sameCluster && sameText ? 1 : 0;
            }
            precision += (double) together / clustered / printed.size();
            recall += (double) together / labelled / printed.size();
        }
        System.out.printf(
                "Syndication: %d reports of %d texts, B-cubed precision %.4f, recall %.4f%n",
                printed.size(),
                printed.stream().map(Printed::original).distinct().count(),
                precision,
                recall);
        mistakes(printed, found).forEach((mistake, count) -> System.out.println("  " + mistake + ": " + count));
        assertThat(precision).isGreaterThan(0.99);
        assertThat(recall).isGreaterThan(0.97);
    }

    @Test
    void the_original_is_the_same_in_whatever_order_texts_come_in() {
        List<Printed> printed = new ArrayList<>(SyndicatedStories.all().subList(0, 60));
        Map<String, ReportId> expected = byName(printed);

        Collections.shuffle(printed, new Random(20_260_302));

        assertThat(byName(printed)).isEqualTo(expected);
    }

    private static Map<String, ReportId> byName(List<Printed> printed) {
        List<ReportId> originals = originals(printed);
        var byName = new HashMap<String, ReportId>();
        for (int i = 0; i < printed.size(); i++) {
            byName.put(printed.get(i).name(), originals.get(i));
        }
        return byName;
    }

    /** Of each the report that it was copied from, or itself. */
    private static List<ReportId> originals(List<Printed> printed) {
        var known = new KnownTexts();
        List<ReportText> texts = printed.stream().map(KnownTextsTest::text).toList();
        texts.forEach(known::add);
        return texts.stream()
                .map(text -> known.original(text).orElse(text).reportId())
                .toList();
    }

    private static ReportText text(Printed printed) {
        return new ReportText(
                ReportId.of("printed", printed.name()),
                ItemId.of("printed", printed.name(), "1"),
                printed.name(),
                Instant.parse("2026-03-02T12:00:00Z").plusSeconds(printed.minute() * 60L),
                TextSketch.of(printed.words()).orElseThrow());
    }

    private static Map<String, Integer> mistakes(List<Printed> printed, List<ReportId> found) {
        var mistakes = new java.util.TreeMap<String, Integer>();
        for (int i = 0; i < printed.size(); i++) {
            ReportId original = ReportId.of("printed", printed.get(i).original());
            if (!found.get(i).equals(original)) {
                mistakes.merge(printed.get(i).kind(), 1, Integer::sum);
            }
        }
        return mistakes;
    }
}
