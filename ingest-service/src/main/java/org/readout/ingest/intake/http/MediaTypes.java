package org.readout.ingest.intake.http;

import java.util.List;
import java.util.Locale;
import org.readout.ingest.problem.Problems;

/** The media types that can be sent. */
public final class MediaTypes {
    /** One JSON document a line. */
    private static final List<String> LINES =
            List.of("application/x-ndjson", "application/ndjson", "application/jsonl");

    private static final List<String> DOCUMENTS = List.of(
            "application/json",
            "application/feed+json",
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/xml",
            "text/xml",
            "application/nitf+xml",
            "application/vnd.iptc.g2.newsitem+xml",
            "application/vnd.iptc.g2.newsmessage+xml",
            "application/vnd.iptc.g2.packageitem+xml");

    private static final int LIMIT = 1024 * 1024;

    private MediaTypes() {}

    /** Refuses what is no document of a known type, or is too large. */
    public static void requireDocument(String contentType, byte[] content) {
        if (!DOCUMENTS.contains(bare(contentType))) {
            throw Problems.unsupported("Content-Type is " + contentType + "; send one of "
                    + String.join(", ", DOCUMENTS) + ", or to /items " + LINES.getFirst());
        }
        if (content.length > LIMIT) {
            throw Problems.tooLarge("A document may have " + LIMIT + " bytes, this one has " + content.length
                    + "; send its stories one by one, or one a line to /items as " + LINES.getFirst());
        }
    }

    static boolean isLines(String contentType) {
        return LINES.contains(bare(contentType));
    }

    private static String bare(String contentType) {
        return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
