package org.readout.ingest.formats.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.readout.ingest.formats.markup.Prose;
import org.readout.ingest.formats.markup.XmlElement;

/** Atom's text and content constructs (RFC 4287, sections 3.1 and 4.1.3; Atom 0.3, section 3.1). */
final class TextConstruct {
    private TextConstruct() {}

    static String prose(XmlElement element) {
        String type =
                element.attribute("type").orElse("").toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
        String mode = element.attribute("mode").orElse("").toLowerCase(Locale.ROOT);
        if (element.hasElements()) {
            return Prose.of(element.node());
        }
        String written = mode.equals("base64") || isBinary(type) ? decoded(element.text()) : element.text();
        if (type.contains("html")) {
            return Prose.ofHtml(written);
        }
        // Without a type it is plain text; a content that begins with a tag was meant otherwise.
        boolean untyped = type.isEmpty() || (type.startsWith("text/") && mode.equals("escaped"));
        return untyped && written.strip().startsWith("<") ? Prose.ofEither(written) : written;
    }

    private static boolean isBinary(String type) {
        return type.contains("/") && !type.startsWith("text/") && !type.contains("xml") && !type.contains("html");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return base64; // it says base64 and is none, so it is what it is
        }
    }
}
