package org.readout.notify.following.feed;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes RFC 4287. */
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    static String write(String title, URI self, Instant updated, List<FeedEntry> entries) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "title", title);
            element(xml, "id", self.toString());
            element(xml, "updated", updated.toString());
            xml.writeStartElement("author");
            element(xml, "name", "Readout");
            xml.writeEndElement();
            link(xml, "self", self.toString());
            for (FeedEntry entry : entries) {
                xml.writeStartElement("entry");
                element(xml, "title", entry.title());
                element(xml, "id", "urn:readout:" + entry.id());
                element(xml, "updated", entry.writtenAt().toString());
                link(xml, "alternate", entry.url());
                element(xml, "summary", entry.text());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML into memory does not fail", e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        // XML 1.0 has no room for control characters, which wire copy may hold.
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " "));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }
}
