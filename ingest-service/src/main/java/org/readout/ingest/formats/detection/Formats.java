package org.readout.ingest.formats.detection;

import java.net.URI;
import java.util.Optional;
import org.readout.ingest.formats.Limits;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.encoding.Characters;
import org.readout.ingest.formats.feed.Atom;
import org.readout.ingest.formats.feed.Rss;
import org.readout.ingest.formats.html.ArticlePage;
import org.readout.ingest.formats.html.ErrorPages;
import org.readout.ingest.formats.json.JsonDocuments;
import org.readout.ingest.formats.markup.Xml;
import org.readout.ingest.formats.markup.XmlElement;
import org.readout.ingest.formats.newsml.NewsMl1;
import org.readout.ingest.formats.newsml.NewsMlG2;
import org.readout.ingest.formats.nitf.Nitf;
import org.readout.ingest.formats.text.PlainText;

/** From the bytes of a document to its stories. */
public final class Formats {
    private static final int BEGINNING = 8_192;

    private Formats() {}

    /**
     * Reads a document. The same bytes give the same answer; nothing is fetched.
     *
     * @param content the document, not compressed
     * @param contentType the declared media type with its parameters, as in HTTP
     * @param base the address it came from, against which relative addresses in it are resolved
     */
    public static Parsed read(byte[] content, Optional<String> contentType, Optional<URI> base) {
        return read(content, contentType, base, Limits.USUAL);
    }

    /** The same within other limits. */
    public static Parsed read(byte[] content, Optional<String> contentType, Optional<URI> base, Limits limits) {
        if (content.length > limits.bytes()) {
            return new Unreadable(
                    "document", "it has " + content.length + " bytes; " + limits.bytes() + " are taken at most");
        }
        Optional<String> binary = Binary.of(content);
        if (binary.isPresent()) {
            return new Unreadable("document", "it is " + binary.get());
        }
        try {
            return read(content, MediaType.of(contentType), base, limits);
        } catch (Refusal refusal) {
            return refusal.unreadable();
        }
    }

    private static Parsed read(byte[] content, MediaType type, Optional<URI> base, Limits limits) throws Refusal {
        Kind kind = Sniffer.kind(Characters.beginning(content, BEGINNING), type.name());
        return switch (kind) {
            case JSON -> new JsonDocuments(limits, base).read(Characters.ofJson(content));
            case HTML -> ArticlePage.read(Characters.ofHtml(content, type.charset()), base);
            case TEXT -> text(Characters.ofText(content, type.charset()));
            case RSS, ATOM, NEWSML_G2, NEWSML_1, NITF, OTHER_XML ->
                xml(Xml.root(Characters.ofXml(content, type.charset()), limits), base, limits);
        };
    }

    private static Parsed xml(XmlElement document, Optional<URI> base, Limits limits) throws Refusal {
        Optional<XmlElement> known = document.selfAndBelow()
                .filter(element -> Sniffer.known(element.localName()).isPresent())
                .findFirst();
        XmlElement root = known.orElseThrow(() -> unknown(document));
        return switch (Sniffer.known(root.localName()).orElseThrow()) {
            case RSS -> Rss.read(root, base, limits);
            case ATOM -> Atom.read(root, base, limits);
            case NEWSML_G2 -> NewsMlG2.read(root, base, limits);
            case NEWSML_1 -> NewsMl1.read(root, limits);
            case NITF -> Nitf.read(root, base);
            case HTML, JSON, TEXT, OTHER_XML -> throw unknown(document);
        };
    }

    private static Parsed text(String text) throws Refusal {
        Optional<String> error = ErrorPages.reason(text.strip());
        if (error.isPresent()) {
            throw new Refusal("document", error.get());
        }
        if (text.chars()
                        .limit(2_000)
                        .filter(c -> c == '\uFFFD' || (c < ' ' && !Character.isWhitespace(c)))
                        .count()
                > 20) {
            throw new Refusal("document", "it is not text");
        }
        return PlainText.read(text);
    }

    private static Refusal unknown(XmlElement root) {
        return new Refusal(
                root.where(),
                "the element <" + root.node().tagName()
                        + "> begins none of the formats read here: RSS, Atom, NewsML-G2, NewsML 1, NITF, HTML");
    }
}
