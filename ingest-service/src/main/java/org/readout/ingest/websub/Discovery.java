package org.readout.ingest.websub;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.formats.Parsed.Channel;

/**
 * The hub of a feed, and what the hub calls the feed (WebSub, section 4). What the header {@code Link} says (RFC 8288) comes before what stands in the document.
 *
 * @param topic the feed's own address where it names one
 */
record Discovery(URI hub, URI topic) {
    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:\\s*;\\s*[^;,\"]+(?:\"[^\"]*\"|[^;,\"]*))*)");
    private static final Pattern REL = Pattern.compile("(?i);\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))");

    static Optional<Discovery> of(Fetched.Document document, Channel channel) {
        List<URI> inHeader = links(document, "hub").toList();
        return Stream.concat(inHeader.stream(), channel.hubs().stream())
                .findFirst()
                .map(hub -> new Discovery(
                        hub,
                        links(document, "self").findFirst().or(channel::self).orElse(document.at())));
    }

    private static Stream<URI> links(Fetched.Document document, String rel) {
        return document.links().stream().flatMap(header -> links(header, rel)).flatMap(target -> {
            try {
                return Stream.of(document.at().resolve(target.strip()));
            } catch (IllegalArgumentException e) {
                return Stream.empty();
            }
        });
    }

    private static Stream<String> links(String header, String rel) {
        return LINK.matcher(header)
                .results()
                .filter(link -> relations(link.group(2)).anyMatch(rel::equals))
                .map(link -> link.group(1));
    }

    private static Stream<String> relations(String parameters) {
        Matcher found = REL.matcher(parameters);
        return found.find()
                ? Arrays.stream((found.group(1) == null ? found.group(2) : found.group(1))
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                : Stream.empty();
    }
}
