package org.readout.ingest.formats.detection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/** Tells a document's kind by its beginning; the declared type decides only where that leaves a doubt. */
final class Sniffer {
    private static final Pattern PROLOG = Pattern.compile(
            "\\s+|<\\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?]\\s*)?>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DECLARED_XML = Pattern.compile("<\\?xml|<!DOCTYPE", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("<[?!A-Za-z]");
    private static final Pattern ELEMENT = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)(?=[\\s/>])");
    private static final Pattern KNOWN_ROOT = Pattern.compile(
            "<(?:[A-Za-z_][\\w.-]*:)?(rss|feed|rdf|newsMessage|newsItem|packageItem|NewsML|nitf|html)(?=[\\s>])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_DOCTYPE = Pattern.compile(
            "^\\s*(?:<!--.*?-->\\s*){0,20}<!DOCTYPE\\s+html", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Sniffer() {}

    static Kind kind(String beginning, String declared) {
        String head = beginning.strip();
        boolean saysXml = declared.contains("xml") || declared.contains("rss");
        boolean saysHtml = declared.contains("html");
        boolean saysJson = declared.contains("json");
        if (head.startsWith("{") || head.startsWith("[")) {
            return saysJson || (!declared.startsWith("text/plain") && !saysHtml) || looksLikeJson(head)
                    ? Kind.JSON
                    : Kind.TEXT;
        }
        if (saysJson && !MARKUP.matcher(head).lookingAt()) {
            return Kind.JSON;
        }
        if (head.startsWith("<")) {
            return markup(head, saysXml, saysHtml);
        }
        Optional<Kind> later = knownRoot(head);
        if (later.isPresent() && (saysXml || saysHtml || later.get() != Kind.HTML)) {
            return later.get();
        }
        return saysXml && !saysHtml ? Kind.OTHER_XML : saysHtml ? Kind.HTML : Kind.TEXT;
    }

    private static boolean looksLikeJson(String head) {
        return Pattern.compile("^(?:\\{\\s*(?:\"|})|\\[\\s*(?:\\{\\s*\"|]))")
                .matcher(head)
                .find();
    }

    private static Kind markup(String head, boolean saysXml, boolean saysHtml) {
        if (HTML_DOCTYPE.matcher(head).find()) {
            return Kind.HTML;
        }
        Optional<String> root = root(head);
        Optional<Kind> known = root.flatMap(Sniffer::known);
        if (known.isPresent()) {
            return known.get();
        }
        if (root.isPresent()
                && !head.startsWith("<?xml")
                && !saysXml
                && Tag.isKnownTag(root.get().toLowerCase(Locale.ROOT))) {
            return Kind.HTML;
        }
        Optional<Kind> within = knownRoot(head);
        if (within.isPresent() || saysHtml) {
            return within.orElse(Kind.HTML);
        }
        boolean isXml = saysXml || DECLARED_XML.matcher(head).lookingAt() || (root.isPresent() && head.contains("</"));
        return isXml ? Kind.OTHER_XML : Kind.TEXT;
    }

    private static Optional<String> root(String head) {
        Matcher prolog = PROLOG.matcher(head);
        int at = 0;
        while (prolog.region(at, head.length()).lookingAt() && prolog.end() > at) {
            at = prolog.end();
        }
        Matcher element = ELEMENT.matcher(head).region(at, head.length());
        return element.lookingAt() ? Optional.of(element.group(1)) : Optional.empty();
    }

    /** After a warning of the server, or in a prolog that nobody would write. */
    private static Optional<Kind> knownRoot(String head) {
        Matcher root = KNOWN_ROOT.matcher(head);
        return root.find() ? known(root.group(1)) : Optional.empty();
    }

    /** The kind of a document with this root element. */
    static Optional<Kind> known(String root) {
        return switch (root.toLowerCase(Locale.ROOT)) {
            case "rss", "rdf", "channel" -> Optional.of(Kind.RSS);
            case "feed", "entry" -> Optional.of(Kind.ATOM);
            case "newsmessage",
                    "newsitem",
                    "packageitem",
                    "knowledgeitem",
                    "conceptitem",
                    "planningitem",
                    "catalogitem" -> Optional.of(Kind.NEWSML_G2);
            case "newsml" -> Optional.of(Kind.NEWSML_1);
            case "nitf" -> Optional.of(Kind.NITF);
            case "html", "body", "head" -> Optional.of(Kind.HTML);
            default -> Optional.empty();
        };
    }
}
