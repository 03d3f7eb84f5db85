package org.readout.ingest.formats.markup;

import java.util.Locale;
import java.util.Map;

/** The short names by which this house calls namespaces, whatever prefix a document gives them. */
final class Namespaces {
    private static final Map<String, String> BY_ADDRESS = Map.ofEntries(
            Map.entry("purl.org/dc/elements/1.1", "dc"),
            Map.entry("purl.org/dc/elements/1.0", "dc"),
            Map.entry("purl.org/dc/terms", "dcterms"),
            Map.entry("purl.org/rss/1.0/modules/content", "content"),
            Map.entry("search.yahoo.com/mrss", "media"),
            Map.entry("video.search.yahoo.com/mrss", "media"),
            Map.entry("tools.search.yahoo.com/mrss", "media"),
            Map.entry("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("www.w3.org/2005/atom", "atom"),
            Map.entry("purl.org/atom/ns#", "atom"),
            Map.entry("purl.org/atompub/tombstones/1.0", "at"),
            Map.entry("www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("purl.org/rss/1.0", ""),
            Map.entry("my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("my.netscape.com/publish/formats/rss-0.91.dtd", ""),
            Map.entry("channel.netscape.com/rdf/simple/0.9", ""),
            Map.entry("backend.userland.com/rss2", ""),
            Map.entry("backend.userland.com/rss", ""),
            Map.entry("blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("iptc.org/std/nar/2006-10-01", "g2"),
            Map.entry("iptc.org/std/nitf/2006-10-18", "nitf"),
            Map.entry("feedburner.com/feedburner.com/1.0", "feedburner"),
            Map.entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"));

    /** What the parser takes for the namespace of an element that has none. */
    private static final String UNDECLARED = "http://www.w3.org/XML/1998/namespace";

    private Namespaces() {}

    /** The short name of a namespace; its prefix where it is unknown or undeclared. */
    static String shortName(String namespace, String prefix) {
        String known = namespace.equals(UNDECLARED) ? null : BY_ADDRESS.get(key(namespace));
        return known != null ? known : prefix.toLowerCase(Locale.ROOT);
    }

    private static String key(String namespace) {
        String address = namespace.strip().toLowerCase(Locale.ROOT);
        int host = address.startsWith("http://") || address.startsWith("https://") ? address.indexOf("://") + 3 : 0;
        return address.substring(host, address.endsWith("/") ? address.length() - 1 : address.length());
    }
}
