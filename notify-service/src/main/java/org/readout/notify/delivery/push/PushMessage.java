package org.readout.notify.delivery.push;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.events.json.EventsJson;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Line;

/**
 * What the console's service worker shows.
 *
 * @param id of the delivery, the same at every attempt
 * @param tag what is shown under the same one is replaced: a repeat, or an older state of the same meeting
 * @param url where to read on; empty when there is nothing to
 */
record PushMessage(String id, String tag, String title, String body, String url) {
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_LINES = 8;

    /** The message of a delivery in at most {@code mostBytes} bytes of JSON. */
    static byte[] of(Delivery delivery, List<Line> lines, String tag, int mostBytes) {
        Line first = lines.getFirst();
        String title = lines.size() == 1 ? first.title() : first.title() + " and " + (lines.size() - 1) + " more";
        String body = lines.size() == 1
                ? joined(first.circumstances(), first.sentence())
                : lines.stream().skip(1).limit(MOST_LINES).map(Line::title).collect(Collectors.joining("\n"));
        var message = new PushMessage(delivery.id(), tag, cut(title, LONGEST_TITLE), body, first.url());
        byte[] json = EventsJson.write(message);
        while (json.length > mostBytes && !message.body().isEmpty()) {
            message = message.shorter();
            json = EventsJson.write(message);
        }
        return json;
    }

    private PushMessage shorter() {
        return new PushMessage(id, tag, title, cut(body, body.length() * 3 / 4), url);
    }

    private static String joined(String circumstances, String sentence) {
        return sentence.isEmpty() || circumstances.isEmpty()
                ? circumstances + sentence
                : circumstances + "\n" + sentence;
    }

    /** Never within a character that Java writes as two. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Math.max(0, longest - 1);
        return end == 0
                ? ""
                : text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }
}
