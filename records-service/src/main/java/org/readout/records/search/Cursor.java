package org.readout.records.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A place in an ordered list, between two meetings, so that it stays where it is when others come and go.
 *
 * @param direction where to read from there
 * @param key the sorted value of the meeting beside it, as the database writes it
 * @param id that meeting
 */
public record Cursor(Direction direction, Sort sort, String key, String id) {
    private static final Pattern FORM = Pattern.compile("[\\w:+. -]{1,64}");

    /** Towards the end or the beginning of the list. */
    public enum Direction {
        NEXT,
        PREVIOUS
    }

    public Cursor {
        if (!FORM.matcher(key).matches() || !FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("no cursor of ours");
        }
    }

    /** The text that stands for it in addresses. */
    public String token() {
        String text = direction + "|" + sort + "|" + key + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a token; fails with an {@link IllegalArgumentException} for anything else. */
    public static Cursor of(String token) {
        String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\\|", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("no cursor of ours");
        }
        return new Cursor(Direction.valueOf(parts[0]), Sort.valueOf(parts[1]), parts[2], parts[3]);
    }
}
