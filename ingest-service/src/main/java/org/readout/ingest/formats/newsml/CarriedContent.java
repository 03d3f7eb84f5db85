package org.readout.ingest.formats.newsml;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.ingest.formats.markup.Prose;
import org.readout.ingest.formats.markup.XmlElement;
import org.readout.ingest.formats.nitf.NitfBody;

/**
 * The text that a NewsML item carries in another format.
 *
 * @param nitf if it is that, for what else it says
 */
record CarriedContent(String text, Optional<NitfBody> nitf) {
    private static final Set<String> PROSE =
            Set.of("html", "body", "div", "section", "article", "p", "block", "body.content", "h1", "ul", "table");

    /** The text in an element that holds markup of another vocabulary, escaped markup, or plain characters. */
    static Optional<CarriedContent> in(XmlElement holder) {
        List<XmlElement> children = holder.children();
        Optional<XmlElement> nitf = Stream.concat(children.stream(), holder.below("nitf"))
                .filter(child -> child.localName().equals("nitf"))
                .findFirst();
        if (nitf.isPresent()) {
            NitfBody body = new NitfBody(nitf.get());
            return body.text().map(text -> new CarriedContent(text, Optional.of(body)));
        }
        if (children.isEmpty()) {
            return present(ofCharacters(holder));
        }
        return children.stream().anyMatch(child -> PROSE.contains(child.localName()))
                ? present(Prose.of(holder.node()))
                : Optional.empty();
    }

    private static Optional<CarriedContent> present(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new CarriedContent(text, Optional.empty()));
    }

    private static String ofCharacters(XmlElement holder) {
        String type = holder.attribute("contenttype").orElse("text/plain").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/") && !type.contains("html") && !type.contains("xml")) {
            return "";
        }
        String written = isBase64(holder) ? decoded(holder.text()) : holder.text();
        return type.contains("html") ? Prose.ofHtml(written) : Prose.ofEither(written);
    }

    private static boolean isBase64(XmlElement holder) {
        return Stream.of("encoding", "transformation", "notation")
                .flatMap(name -> holder.attribute(name).stream())
                .anyMatch(encoding -> encoding.toLowerCase(Locale.ROOT).contains("base64"));
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // there is no text in what cannot be decoded, and the item is judged by what else it says
        }
    }
}
