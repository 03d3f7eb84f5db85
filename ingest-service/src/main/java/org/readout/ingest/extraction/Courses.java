package org.readout.ingest.extraction;

import java.util.List;
import java.util.Map;

/** Finds corridors by the places between which they run: "the railway that will go from Kashgar … down to Andijan". */
final class Courses {
    private final Tags tags;
    private final Tokens tokens;

    Courses(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    /** Adds those that sentences of the passage tell which speak of roads, rails or ships. */
    void find(List<Integer> passage, Map<String, Subjects.Span> corridors) {
        if (tags.pack().courses().isEmpty()) {
            return;
        }
        for (int s : passage) {
            if (speaksOfTransport(s)) {
                for (Course course : tags.pack().courses()) {
                    Subjects.Span span = span(course, s);
                    if (span != null) {
                        corridors.putIfAbsent(course.corridor(), span);
                    }
                }
            }
        }
    }

    private boolean speaksOfTransport(int sentence) {
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            if (tags.word(i, Gram.CORRIDOR)) {
                return true;
            }
        }
        return false;
    }

    private Subjects.Span span(Course course, int sentence) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (List<Integer> place : course.places()) {
            int at = find(place, sentence);
            if (at < 0) {
                return null;
            }
            from = Math.min(from, at);
            to = Math.max(to, at + place.size());
        }
        return new Subjects.Span(from, to);
    }

    private int find(List<Integer> place, int sentence) {
        for (int i = tokens.sentenceStart(sentence); i + place.size() <= tokens.sentenceEnd(sentence); i++) {
            int word = 0;
            while (word < place.size() && tokens.word(i + word) == place.get(word)) {
                word++;
            }
            if (word == place.size()) {
                return i;
            }
        }
        return -1;
    }
}
