package org.readout.ingest.formats;

import java.util.List;

/** What a document turned out to be. */
public sealed interface Parsed {

    /**
     * Stories, in the document's order.
     *
     * @param stories those that could be read; none for an empty feed
     * @param refused the entries that could not be read
     */
    record Stories(List<Story> stories, List<Unreadable> refused) implements Parsed {
        public Stories {
            stories = List.copyOf(stories);
            refused = List.copyOf(refused);
        }
    }

    /**
     * It cannot be read.
     *
     * @param where the place, for people, such as {@code line 3, column 14} or {@code $.items[2].title}
     * @param why what is wrong and what was expected
     */
    record Unreadable(String where, String why) implements Parsed {}
}
