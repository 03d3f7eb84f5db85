package org.readout.records.announcements;

import java.net.URI;

/** Passes news on to whoever subscribed to a feed there. */
public interface Hub {

    /** Asks it to fetch the feed again; tells whether it took the message. */
    boolean publish(URI feed);
}
