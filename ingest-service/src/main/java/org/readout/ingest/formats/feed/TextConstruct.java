package org.readout.ingest.formats.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.ingest.formats.markup.Prose;
import org.readout.ingest.formats.markup.XmlElement;

/** Atom's text and content constructs (RFC 4287, sections 3.1 and 4.1.3; Atom 0.3, section 3.1). */
final class TextConstruct {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\s]*+={0,2}\\s*+");

    private TextConstruct() {}

    static String prose(XmlElement element) {
        String type =
                element.attribute("type").orElse("").toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
        String mode = element.attribute("mode").orElse("").toLowerCase(Locale.ROOT);
        if (element.hasElements()) {
            return Prose.of(element.node());
        }
        if (type.contains("xhtml")) {
            return Prose.of(element.node());
        }
        Optional<String> decoded = mode.equals("base64") || isBinary(type) ? decoded(element.text()) : Optional.empty();
        if (decoded.isPresent()) {
            return Prose.ofEither(decoded.get());
        }
        String written = element.text();
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

    /** The characters in base64; empty for what only looks like it. */
    private static Optional<String> decoded(String written) {
        if (!BASE64.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getMimeDecoder().decode(written), StandardCharsets.UTF_8);
            boolean isText = text.chars().noneMatch(c -> c == '\uFFFD' || (c < ' ' && !Character.isWhitespace(c)));
            return Optional.of(text).filter(decoded -> isText);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // it says base64 and is none, so it is what it is
        }
    }
}
