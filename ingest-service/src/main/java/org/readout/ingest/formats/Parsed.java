package org.readout.ingest.formats;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What a document turned out to be. */
public sealed interface Parsed {

    /**
     * Stories, in the document's order.
     *
     * @param stories those that could be read; none for an empty feed
     * @param refused the entries that could not be read
     * @param channel what a feed says of itself; empty where the document is no feed
     */
    record Stories(List<Story> stories, List<Unreadable> refused, Optional<Channel> channel) implements Parsed {
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
     * @param original a document of its own that holds nothing but the entry that this is about, where there is one
     */
    record Unreadable(String where, String why, Optional<String> original) implements Parsed {
        public Unreadable(String where, String why) {
            this(where, why, Optional.empty());
        }

        /** The same of an entry that can be kept by itself. */
        public Unreadable of(String document) {
            return new Unreadable(where, why, Optional.of(document));
        }
    }

    /**
     * A feed about itself.
     *
     * @param home the page it belongs to
     * @param self its own address, the topic for a hub
     * @param hubs WebSub hubs that tell of changes
     * @param next where older entries lie (RFC 5005, JSON Feed {@code next_url})
     */
    record Channel(Optional<String> title, Optional<URI> home, Optional<URI> self, List<URI> hubs, Optional<URI> next) {
        public Channel {
            hubs = List.copyOf(hubs);
        }
    }
}
