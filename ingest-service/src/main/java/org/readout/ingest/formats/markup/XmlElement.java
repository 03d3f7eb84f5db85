package org.readout.ingest.formats.markup;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.readout.ingest.formats.Addresses;

/** An element of a liberal XML document. Its children are looked at once, however often they are asked for. */
public final class XmlElement {
    private final Element node;
    private final String name;
    private List<XmlElement> children;

    private XmlElement(Element node) {
        this.node = node;
        String local = node.tag().localName().toLowerCase(Locale.ROOT);
        String namespace =
                Namespaces.shortName(node.tag().namespace(), node.tag().prefix());
        this.name = namespace.isEmpty() ? local : namespace + ":" + local;
    }

    static XmlElement of(Element node) {
        return new XmlElement(node);
    }

    /** In lower case, with the house's short name of its namespace, such as {@code dc:date}; without one in RSS. */
    public String name() {
        return name;
    }

    /** The tree behind it. */
    public Element node() {
        return node;
    }

    /** The element around it, and the one around that, up to the root. */
    public Stream<XmlElement> around() {
        return node.parents().stream()
                .filter(parent -> !(parent instanceof Document))
                .map(XmlElement::of);
    }

    /** Its name without the namespace. */
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Its child elements. */
    public List<XmlElement> children() {
        if (children == null) {
            children = node.children().stream().map(XmlElement::of).toList();
        }
        return children;
    }

    /** Its child elements of one of these names. */
    public List<XmlElement> children(String... names) {
        List<String> wanted = List.of(names);
        return children().stream().filter(child -> wanted.contains(child.name)).toList();
    }

    /** Its first child of this name. */
    public Optional<XmlElement> child(String childName) {
        return children().stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** Its first child of this name in whatever namespace. */
    public Optional<XmlElement> childNamed(String local) {
        return children().stream()
                .filter(child -> child.localName().equals(local))
                .findFirst();
    }

    /** The element at the end of a path of local names. */
    public Optional<XmlElement> at(String... locals) {
        Optional<XmlElement> found = Optional.of(this);
        for (String local : locals) {
            found = found.flatMap(element -> element.childNamed(local));
        }
        return found;
    }

    /** All elements below it with this local name, in the document's order. */
    public Stream<XmlElement> below(String local) {
        return node.getAllElements().stream()
                .skip(1)
                .filter(element -> element.tag().localName().equalsIgnoreCase(local))
                .map(XmlElement::of);
    }

    /** It and all elements below it, in the document's order. */
    public Stream<XmlElement> selfAndBelow() {
        return node.stream().map(XmlElement::of);
    }

    /** The value of an attribute, whatever its prefix and case; the one without a prefix first. */
    public Optional<String> attribute(String local) {
        return attribute(local, key -> key)
                .or(() -> attribute(local, key -> key.startsWith("xmlns") ? key : key.substring(key.indexOf(':') + 1)));
    }

    private Optional<String> attribute(String local, UnaryOperator<String> part) {
        for (Attribute attribute : node.attributes()) {
            if (part.apply(attribute.getKey()).equalsIgnoreCase(local)) {
                return Optional.of(attribute.getValue().strip()).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** All characters in it and below. */
    public String text() {
        StringBuilder out = new StringBuilder();
        node.nodeStream(TextNode.class).forEach(part -> out.append(part.getWholeText()));
        return out.toString();
    }

    /** All characters in it and below, without blanks around, if there are any. */
    public Optional<String> value() {
        return Optional.of(text().strip()).filter(text -> !text.isEmpty());
    }

    /** Whether it holds elements, not only characters. */
    public boolean hasElements() {
        return node.childrenSize() > 0;
    }

    /** The language that {@code xml:lang} gives it or one above it. */
    public Optional<String> language() {
        for (Element up = node; up != null; up = up.parent()) {
            Optional<String> lang = Optional.of(up.attr("xml:lang")).filter(value -> !value.isBlank());
            if (lang.isPresent()) {
                return lang;
            }
        }
        return Optional.empty();
    }

    /** What relative addresses in it are counted from: {@code xml:base} on it and above, over the document's own address. */
    public Optional<URI> base(Optional<URI> document) {
        return base(node, document);
    }

    private static Optional<URI> base(Element element, Optional<URI> document) {
        Optional<URI> outer = element.parent() == null ? document : base(element.parent(), document);
        String own = element.attr("xml:base");
        return own.isBlank() ? outer : Addresses.resolved(own, outer).or(() -> outer);
    }

    /** Its place in the document. */
    public String where() {
        return "line " + node.sourceRange().start().lineNumber();
    }

    /** The document as it would be if of all its parts there were only this one. */
    public String alone() {
        Element alone = node.clone();
        for (Element around = node.parent();
                around != null && !(around instanceof Document);
                around = around.parent()) {
            alone = around.shallowClone().appendChild(alone);
        }
        return alone.outerHtml();
    }

    /** Whether the document ends before it does. */
    public boolean tornOff() {
        Node last = node.root();
        return node.endSourceRange().isImplicit()
                && last instanceof Element root
                && node.endSourceRange().startPos() >= root.endSourceRange().startPos();
    }
}
