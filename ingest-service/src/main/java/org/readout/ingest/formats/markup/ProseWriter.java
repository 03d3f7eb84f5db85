package org.readout.ingest.formats.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a tree and writes down its paragraphs. */
final class ProseWriter implements NodeFilter {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "head",
            "title",
            "select",
            "button",
            "input",
            "textarea",
            "map",
            "figure",
            "figcaption",
            "rt",
            "rp",
            "dialog",
            "nav",
            "menu",
            "media",
            "media-caption",
            "media-reference",
            "media-producer",
            "nitf-table-metadata");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "ul",
            "block",
            "hl1",
            "hl2",
            "hedline",
            "bq",
            "body.content",
            "lead",
            "caption",
            "paragraph",
            "para");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final String HOLDS_BLOCKS = "p,div,table,ul,ol,blockquote,h1,h2,h3,h4,h5,h6";

    private final StringBuilder out = new StringBuilder();
    private int breaks;
    private boolean space;
    private boolean cell;
    private int preformatted;

    String text() {
        return out.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = localName(element);
            if (depth > 0 && (SILENT.contains(name) || hidden(element))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(name, element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = localName(element);
            if (BLOCKS.contains(name)) {
                breaks = 2;
            } else if (name.equals("tr")) {
                breaks = Math.max(breaks, 1);
                cell = false;
            }
            if (name.equals("pre")) {
                preformatted--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void open(String name, Element element) {
        if (BLOCKS.contains(name)) {
            breaks = 2;
        } else if (name.equals("br")) {
            breaks = Math.min(2, breaks + 1);
        } else if (name.equals("tr")) {
            breaks = Math.max(breaks, 1);
            cell = false;
        } else if (CELLS.contains(name)) {
            nextCell(element);
        }
        if (name.equals("pre")) {
            preformatted++;
        }
    }

    /** Cells of figures and names stay on one line; a cell that holds paragraphs only lays out the page. */
    private void nextCell(Element element) {
        if (element.selectFirst(HOLDS_BLOCKS) != null) {
            breaks = 2;
        } else if (cell && breaks == 0 && element.hasText()) {
            out.append(" |");
            space = true;
        }
        cell |= element.hasText();
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                breaks = Math.min(2, breaks + 1);
            } else if (c <= ' ' || c == '\u00a0') {
                space = true;
            } else {
                separate();
                out.append(c);
            }
        }
    }

    private void separate() {
        if (!out.isEmpty()) {
            out.append(breaks == 2 ? "\n\n" : breaks == 1 ? "\n" : space ? " " : "");
        }
        breaks = 0;
        space = false;
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || element.attr("style")
                        .toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .contains("display:none");
    }

    private static String localName(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }
}
