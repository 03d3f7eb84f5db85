package org.readout.ingest.formats.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.readout.ingest.formats.Limits;
import org.readout.ingest.formats.Refusal;

/**
 * Reads XML as liberal parsers do: bare ampersands, HTML's entities, unclosed elements. The parser knows neither DTDs nor addresses, so there
 * is nothing for it to load or to expand; see {@code docs/decisions/0007}.
 */
public final class Xml {
    private Xml() {}

    /** The root element of a document. */
    public static XmlElement root(String xml, Limits limits) throws Refusal {
        String resolved = Doctype.resolved(xml);
        Document document = Parser.xmlParser()
                .setTrackPosition(true)
                .setMaxDepth(limits.elements() + 8)
                .parseInput(resolved, "");
        refuseDeep(document, limits.elements());
        Element root = document.firstElementChild();
        if (root == null) {
            throw new Refusal("line 1", "there is no element in this XML");
        }
        return XmlElement.of(root);
    }

    private static void refuseDeep(Document document, int limit) throws Refusal {
        Element[] tooDeep = new Element[1];
        document.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (tooDeep[0] == null && depth > limit && node instanceof Element element) {
                    tooDeep[0] = element;
                }
            }
        });
        if (tooDeep[0] != null) {
            throw new Refusal(
                    "line " + tooDeep[0].sourceRange().start().lineNumber(),
                    "elements are nested deeper than " + limit + "; are they all closed?");
        }
    }
}
