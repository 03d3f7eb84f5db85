package org.readout.ingest.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.events.Usage;
import org.readout.ingest.formats.Parsed.Channel;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;

/** An answer as golden files keep it: what is empty or usual is left out. */
final class ParsedJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ParsedJson() {}

    static String of(Parsed parsed) {
        Map<String, Object> object = new LinkedHashMap<>();
        switch (parsed) {
            case Stories stories -> {
                stories.channel().ifPresent(channel -> object.put("channel", channel(channel)));
                object.put(
                        "stories",
                        stories.stories().stream().map(ParsedJson::story).toList());
                if (!stories.refused().isEmpty()) {
                    object.put(
                            "refused",
                            stories.refused().stream()
                                    .map(ParsedJson::unreadable)
                                    .toList());
                }
            }
            case Unreadable unreadable -> object.put("unreadable", unreadable(unreadable));
        }
        try {
            return JSON.writeValueAsString(object) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> story(Story story) {
        Map<String, Object> object = new LinkedHashMap<>();
        story.source().ifPresent(source -> object.put("source", source));
        story.guid().ifPresent(guid -> object.put("guid", guid));
        story.version().ifPresent(version -> object.put("version", version));
        object.put("pubStatus", story.pubStatus().word());
        story.headline().ifPresent(headline -> object.put("headline", headline));
        object.put("text", List.of(story.text().split("\n")));
        object.put("completeness", story.completeness().name().toLowerCase(java.util.Locale.ROOT));
        story.language().ifPresent(language -> object.put("language", language));
        story.publishedAt().map(Instant::toString).ifPresent(time -> object.put("publishedAt", time));
        story.embargoedUntil().map(Instant::toString).ifPresent(time -> object.put("embargoedUntil", time));
        story.url().map(URI::toString).ifPresent(url -> object.put("url", url));
        story.usage().map(Usage::word).ifPresent(usage -> object.put("usage", usage));
        if (!story.authors().isEmpty()) {
            object.put("authors", story.authors());
        }
        return object;
    }

    private static Map<String, Object> channel(Channel channel) {
        Map<String, Object> object = new LinkedHashMap<>();
        channel.title().ifPresent(title -> object.put("title", title));
        channel.home().ifPresent(home -> object.put("home", home.toString()));
        channel.self().ifPresent(self -> object.put("self", self.toString()));
        if (!channel.hubs().isEmpty()) {
            object.put("hubs", channel.hubs().stream().map(URI::toString).toList());
        }
        channel.next().ifPresent(next -> object.put("next", next.toString()));
        return object;
    }

    private static Map<String, Object> unreadable(Unreadable unreadable) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("where", unreadable.where());
        object.put("why", unreadable.why());
        return object;
    }
}
