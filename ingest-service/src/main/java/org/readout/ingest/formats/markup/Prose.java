package org.readout.ingest.formats.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** What a reader would read of markup: its paragraphs, without scripts, styles, pictures' captions and what is hidden. */
public final class Prose {
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]{0,15})(?:\\s[^<>]*)?/?>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern BLOCK_TAG =
            Pattern.compile("<(?:p|br|div|li|h[1-6]|table|blockquote|section|article)\\b", Pattern.CASE_INSENSITIVE);

    private Prose() {}

    /** The prose of a tree. */
    public static String of(Node tree) {
        ProseWriter writer = new ProseWriter();
        tree.filter(writer);
        return writer.text();
    }

    /** The prose of HTML, be it a page or a piece. */
    public static String ofHtml(String html) {
        return of(page(html).body());
    }

    /** HTML as a tree. */
    public static Document page(String html) {
        return Parser.htmlParser().parseInput(html, "");
    }

    /** The prose of what may be HTML or plain text, as the descriptions of RSS are: whichever it looks like. */
    public static String ofEither(String written) {
        if (!looksLikeHtml(written)) {
            return written;
        }
        return BLOCK_TAG.matcher(written).find()
                ? ofHtml(written)
                : ofHtml(written.replaceAll("\\R[ \\t]*\\R\\s*", "<p>").replaceAll("\\R", "<br>"));
    }

    /** Whether there is a known tag or a character reference in it. */
    public static boolean looksLikeHtml(String written) {
        Matcher tags = TAG.matcher(written);
        while (tags.find()) {
            if (Tag.isKnownTag(tags.group(1))) {
                return true;
            }
        }
        return REFERENCE.matcher(written).find();
    }
}
