package org.readout.ingest.extraction;

import java.util.List;

/**
 * A corridor told by where it runs and not by name; {@code courses.json}.
 *
 * @param corridor its id
 * @param places the word numbers of each place that must be named in one sentence
 */
record Course(String corridor, List<List<Integer>> places) {
    Course {
        places = places.stream().map(List::copyOf).toList();
    }
}
