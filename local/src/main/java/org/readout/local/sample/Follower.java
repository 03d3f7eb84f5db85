package org.readout.local.sample;

import java.util.List;

/**
 * A reader of the sample who follows one query by mail and by webhook.
 *
 * @param name names the mail address and the webhook sink
 */
public record Follower(String name, String query) {
    /** Those of the sample. */
    public static final List<Follower> ALL =
            List.of(new Follower("corridors", "topic:trade-corridors"), new Follower("rabat", "between:KZ,MA"));

    /** Where the mails go. */
    public String address() {
        return name + "@readers.example";
    }
}
