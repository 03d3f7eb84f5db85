package org.readout.ingest.formats;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses as documents write them: relative, with blanks, with letters that a URI must escape. */
public final class Addresses {
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";
    private static final int LONGEST = 4096;

    private Addresses() {}

    /** The absolute http(s) address that {@code written} means, or empty: {@code javascript:}, {@code data:} and the like lead nowhere. */
    public static Optional<URI> web(String written, Optional<URI> base) {
        return resolved(written, base)
                .filter(uri -> "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                .filter(uri -> uri.getHost() != null && uri.getRawUserInfo() == null);
    }

    /** What {@code written} means against {@code base}, of whatever scheme; a new base, for example. */
    public static Optional<URI> resolved(String written, Optional<URI> base) {
        String trimmed = CleanText.line(written);
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        return parsed(escaped(trimmed)).flatMap(uri -> against(uri, base)).map(Addresses::lowerCaseScheme);
    }

    private static Optional<URI> against(URI uri, Optional<URI> base) {
        if (uri.isAbsolute() || base.isEmpty()) {
            return uri.isAbsolute() ? Optional.of(uri) : Optional.empty();
        }
        URI from = base.get();
        if (from.isOpaque()) {
            return Optional.empty();
        }
        // RFC 3986 5.2.2: a query alone keeps the path, which java.net.URI (RFC 2396) drops; a host alone has the path
        // "/".
        if (uri.getRawPath().isEmpty() && uri.getRawAuthority() == null) {
            String head = from.toString().split("[?#]", 2)[0];
            String query = uri.getRawQuery() != null ? uri.getRawQuery() : from.getRawQuery();
            return parsed(head
                    + (query == null ? "" : "?" + query)
                    + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment()));
        }
        URI rooted = from.getRawPath() == null || from.getRawPath().isEmpty() ? from.resolve("/") : from;
        return parsed(rooted.resolve(uri).toString().replaceFirst("(?<=[^/:]/)(?:\\.\\./)+", ""));
    }

    private static URI lowerCaseScheme(URI uri) {
        String scheme = uri.getScheme();
        String lower = scheme.toLowerCase(Locale.ROOT);
        return scheme.equals(lower) ? uri : URI.create(lower + uri.toString().substring(scheme.length()));
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty(); // what is no address leads nowhere, which is what empty says
        }
    }

    private static String escaped(String written) {
        StringBuilder out = new StringBuilder(written.length());
        int at = 0;
        boolean fragment = false;
        while (at < written.length()) {
            int c = written.codePointAt(at);
            boolean escape = (c == '%' && !hexFollows(written, at)) || (c == '#' && fragment);
            fragment |= c == '#';
            if (!escape && ((c < 0x80 && Character.isLetterOrDigit(c)) || ALLOWED.indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(String.format(Locale.ROOT, "%02X", b));
                }
            }
            at += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean hexFollows(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
