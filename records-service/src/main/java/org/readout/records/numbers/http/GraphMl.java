package org.readout.records.numbers.http;

import static org.readout.records.outputs.XmlText.empty;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.readout.records.numbers.Network;
import org.readout.records.outputs.XmlText;

/** A network as GraphML (graphml.graphdrawing.org), as Gephi, yEd and NetworkX read it. */
final class GraphMl {
    private GraphMl() {}

    static String of(Network network) {
        return XmlText.of(xml -> {
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            empty(xml, "key", "id", "meetings", "for", "all", "attr.name", "meetings", "attr.type", "long");
            empty(xml, "key", "id", "weight", "for", "edge", "attr.name", "weight", "attr.type", "double");
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "undirected");
            for (Network.Node node : network.nodes()) {
                xml.writeStartElement("node");
                xml.writeAttribute("id", XmlText.clean(node.id()));
                data(xml, "meetings", node.meetings());
                xml.writeEndElement();
            }
            for (Network.Edge edge : network.edges()) {
                xml.writeStartElement("edge");
                xml.writeAttribute("source", XmlText.clean(edge.source()));
                xml.writeAttribute("target", XmlText.clean(edge.target()));
                data(xml, "meetings", edge.meetings());
                data(xml, "weight", edge.meetings());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void data(XMLStreamWriter xml, String key, long value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(Long.toString(value));
        xml.writeEndElement();
    }
}
