package org.readout.ingest.formats.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.ingest.formats.CleanText;

/** Names out of the ways in which RSS writes authors: {@code jane@example.org (Jane Doe)}, {@code Jane Doe <jane@example.org>}. */
final class Bylines {
    private static final Pattern IN_PARENTHESES = Pattern.compile("^[^()\\s]+@[^()\\s]+\\s*\\(([^()]+)\\)$");
    private static final Pattern ADDRESS =
            Pattern.compile("[<(\\[]?(?:mailto:)?[^\\s<>()\\[\\]]+@[^\\s<>()\\[\\]]+[>)\\]]?");

    private Bylines() {}

    static Optional<String> name(String written) {
        String line = CleanText.line(written);
        if (line.length() > 500) {
            return Optional.empty();
        }
        Matcher inParentheses = IN_PARENTHESES.matcher(line);
        String name = inParentheses.matches()
                ? inParentheses.group(1)
                : ADDRESS.matcher(line).replaceAll("");
        return Optional.of(CleanText.line(name)).filter(found -> !found.isEmpty());
    }
}
