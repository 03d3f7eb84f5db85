package org.readout.ingest.feeds.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.sources.SourceName;

/** What an operator says of a feed. */
record NewFeed(
        @Schema(description = "The name under which its entries are kept", examples = "caspian-observer")
        String source,

        @Schema(description = "Its address", examples = "https://caspian-observer.example/world.rss")
        String url) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    String sourceName() {
        if (source == null || !SourceName.isOne(source)) {
            throw Problems.unreadable("source", SourceName.RULE);
        }
        return source;
    }

    URI address() {
        try {
            URI address = new URI(url == null ? "" : url.strip());
            if (address.getScheme() == null
                    || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    || address.getHost() == null
                    || address.getUserInfo() != null) {
                throw Problems.unreadable(
                        "url", "give the whole address of the feed, https://… or http://…, without user and password");
            }
            return address;
        } catch (URISyntaxException e) {
            throw Problems.unreadable("url", e.getMessage());
        }
    }
}
