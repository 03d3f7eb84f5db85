package org.readout.ingest.feeds.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.ingest.fetching.Fetched;

/** The feeds that a page tells of in its head (RSS Autodiscovery, and the link relation {@code alternate} of HTML). */
final class FeedLinks {
    private static final Set<String> TYPES =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml");

    private FeedLinks() {}

    /** A feed by its address. */
    record Link(URI url, String title) {}

    static List<Link> in(Fetched.Document document) {
        return page(document).select("link[rel~=(?i)\\balternate\\b][href]").stream()
                .filter(link -> TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)))
                .filter(link -> isAddress(link.absUrl("href")))
                .map(FeedLinks::link)
                .distinct()
                .toList();
    }

    private static Link link(Element link) {
        return new Link(URI.create(link.absUrl("href")), link.attr("title"));
    }

    private static boolean isAddress(String address) {
        try {
            return address.startsWith("http") && URI.create(address).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Document page(Fetched.Document document) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(document.content()),
                    null,
                    document.at().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
