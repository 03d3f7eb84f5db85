package org.readout.ingest.formats.detection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A declared media type.
 *
 * @param name in lower case, without parameters; empty if none was declared
 */
record MediaType(String name, Optional<String> charset) {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s;]+))", Pattern.CASE_INSENSITIVE);

    static MediaType of(Optional<String> declared) {
        String written = declared.orElse("");
        Matcher charset = CHARSET.matcher(written);
        return new MediaType(
                written.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
                charset.find()
                        ? Optional.ofNullable(charset.group(1))
                                .or(() -> Optional.ofNullable(charset.group(2)))
                                .or(() -> Optional.of(charset.group(3)))
                        : Optional.empty());
    }
}
