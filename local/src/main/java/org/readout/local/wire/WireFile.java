package org.readout.local.wire;

/**
 * A file of wire copy.
 *
 * @param source the short name of its agency
 * @param contentType its media type
 * @param content the file as it is
 */
public record WireFile(String name, String source, String contentType, String content) {

    /** The media type of a file with this name. */
    public static String typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> "application/json";
            case "html", "htm" -> "text/html";
            case "rss" -> "application/rss+xml";
            case "atom" -> "application/atom+xml";
            default -> "text/plain";
        };
    }
}
