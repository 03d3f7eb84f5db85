package org.readout.notify.following.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** JSON Feed 1.1. */
record JsonFeed(
        String version,
        String title,
        @JsonProperty("feed_url") URI feedUrl,
        List<Item> items) {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") Instant datePublished) {}

    static JsonFeed of(String title, URI self, List<FeedEntry> entries) {
        return new JsonFeed(
                VERSION,
                title,
                self,
                entries.stream()
                        .map(entry -> new Item(entry.id(), entry.url(), entry.title(), entry.text(), entry.writtenAt()))
                        .toList());
    }
}
