package org.readout.notify.delivery.webhook;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.events.json.EventsJson;
import org.readout.notify.delivery.Addresses;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Line;
import org.readout.notify.delivery.Style;

/** Writes the body of a delivery in the style that its endpoint understands. */
@ApplicationScoped
class Bodies {
    private static final int MOST_LINES = 20;
    private static final int LONGEST_DISCORD = 2_000;
    private static final int LONGEST_TELEGRAM = 4_096;

    private final Addresses addresses;
    private final Renderings renderings;

    Bodies(Addresses addresses, Renderings renderings) {
        this.addresses = addresses;
        this.renderings = renderings;
    }

    Body of(Delivery delivery, Style style) {
        return switch (style) {
            case FULL -> Body.json(WebhookBody.full(delivery, renderings));
            case THIN -> Body.json(WebhookBody.thin(delivery, renderings));
            case SLACK -> json(Map.of("text", chat(delivery, Bodies::slack)));
            case MATTERMOST -> json(Map.of("text", chat(delivery, Bodies::markdown)));
            case DISCORD ->
                json(Map.of(
                        "content",
                        cut(chat(delivery, Bodies::markdown), LONGEST_DISCORD),
                        // Names in wire copy must never call anybody.
                        "allowed_mentions",
                        Map.of("parse", List.of())));
            case TELEGRAM ->
                json(Map.of(
                        "text",
                        cut(chat(delivery, Bodies::plain), LONGEST_TELEGRAM),
                        "link_preview_options",
                        Map.of("is_disabled", true)));
            case TEAMS -> json(card(delivery));
            case NTFY -> ntfy(delivery);
        };
    }

    private interface Writing {
        String write(Line line);
    }

    private static Body json(Object value) {
        return Body.json(EventsJson.write(value));
    }

    private String chat(Delivery delivery, Writing writing) {
        List<Line> lines = Line.of(delivery, addresses);
        String told = lines.stream().limit(MOST_LINES).map(writing::write).collect(Collectors.joining("\n\n"));
        return lines.size() <= MOST_LINES ? told : told + "\n\nand " + (lines.size() - MOST_LINES) + " more";
    }

    private static String slack(Line line) {
        String title = escaped(line.title());
        return (line.url().isEmpty() ? "*" + title + "*" : "<" + line.url() + "|" + title + ">")
                + (line.circumstances().isEmpty() ? "" : "\n" + escaped(line.circumstances()))
                + (line.sentence().isEmpty() ? "" : "\n> " + escaped(line.sentence()));
    }

    /** Slack reads these three as its own signs. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String markdown(Line line) {
        String title = line.title().replaceAll("([\\[\\]*_`\\\\~|>#])", "\\\\$1");
        return (line.url().isEmpty() ? "**" + title + "**" : "[" + title + "](" + line.url() + ")")
                + (line.circumstances().isEmpty() ? "" : "\n" + line.circumstances())
                + (line.sentence().isEmpty() ? "" : "\n> " + line.sentence());
    }

    private static String plain(Line line) {
        return line.title()
                + (line.circumstances().isEmpty() ? "" : "\n" + line.circumstances())
                + (line.sentence().isEmpty() ? "" : "\n\u201c" + line.sentence() + "\u201d")
                + (line.url().isEmpty() ? "" : "\n" + line.url());
    }

    private Map<String, Object> card(Delivery delivery) {
        var blocks = new ArrayList<Map<String, Object>>();
        for (Line line : Line.of(delivery, addresses).stream().limit(MOST_LINES).toList()) {
            blocks.add(Map.of("type", "TextBlock", "wrap", true, "text", markdown(line)));
        }
        return Map.of(
                "type",
                "message",
                "attachments",
                List.of(Map.of(
                        "contentType",
                        "application/vnd.microsoft.card.adaptive",
                        "content",
                        Map.of("type", "AdaptiveCard", "version", "1.4", "body", blocks))));
    }

    private Body ntfy(Delivery delivery) {
        List<Line> lines = Line.of(delivery, addresses);
        Line first = lines.getFirst();
        String title = lines.size() == 1 ? first.title() : first.title() + " and " + (lines.size() - 1) + " more";
        var headers = first.url().isEmpty()
                ? Map.of("Title", encoded(title))
                : Map.of("Title", encoded(title), "Click", first.url());
        return new Body("text/plain; charset=utf-8", headers, Buffer.buffer(chat(delivery, Bodies::plain)));
    }

    /** A header carries ASCII; ntfy reads the encoded words of RFC 2047. */
    private static String encoded(String text) {
        return text.chars().allMatch(sign -> sign >= ' ' && sign < 127)
                ? text
                : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "\u2026";
    }
}
