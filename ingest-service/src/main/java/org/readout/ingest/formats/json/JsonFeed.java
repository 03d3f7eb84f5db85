package org.readout.ingest.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.formats.Addresses;
import org.readout.ingest.formats.CleanText;
import org.readout.ingest.formats.Limits;
import org.readout.ingest.formats.Parsed.Channel;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.Story.Completeness;
import org.readout.ingest.formats.StoryDraft;
import org.readout.ingest.formats.dates.Timestamps;
import org.readout.ingest.formats.markup.Prose;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeed {
    private JsonFeed() {}

    static boolean isFeed(JsonNode root) {
        return root.path("version").asText().contains("jsonfeed.org")
                || root.path("items").isArray();
    }

    static Stories read(JsonNode feed, Optional<URI> base, Limits limits) throws Refusal {
        JsonNode items = feed.path("items");
        if (!items.isArray() && !items.isMissingNode() && !items.isNull()) {
            throw new Refusal("$.items", "must be an array, not " + JsonMembers.kind(items));
        }
        if (items.size() > limits.entries()) {
            throw new Refusal("$.items", "more than " + limits.entries() + " items");
        }
        Optional<URI> self = address(feed, "feed_url", base);
        Optional<URI> from = self.or(() -> base);
        List<Story> stories = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            try {
                stories.add(story(items.get(i), "$.items[" + i + "]", feed, from));
            } catch (Refusal refusal) {
                refused.add(refusal.unreadable().of(alone(items.get(i), feed)));
            }
        }
        return new Stories(stories, refused, Optional.of(channel(feed, self, from)));
    }

    private static String alone(JsonNode item, JsonNode feed) {
        ObjectNode alone = feed.deepCopy();
        alone.putArray("items").add(item);
        return alone.toString();
    }

    private static Story story(JsonNode item, String path, JsonNode feed, Optional<URI> from) throws Refusal {
        if (!item.isObject()) {
            throw new Refusal(path, "must be an object, not " + JsonMembers.kind(item));
        }
        if (Ninjs.isNinjs(item)) {
            return Ninjs.story(item, path, from);
        }
        Optional<String> content = text(item, "content_html")
                .map(Prose::ofHtml)
                .filter(prose -> !prose.isBlank())
                .or(() -> text(item, "content_text"));
        StoryDraft draft = new StoryDraft()
                .guid(JsonMembers.scalar(item.path("id")))
                .url(address(item, "url", from).or(() -> address(item, "external_url", from)))
                .headline(text(item, "title").map(Prose::ofEither))
                .text(
                        content.or(() -> text(item, "summary").map(Prose::ofEither))
                                .orElse(""),
                        content.isPresent() ? Completeness.WHOLE : Completeness.TEASER)
                .language(text(item, "language").or(() -> text(feed, "language")))
                .publishedAt(Timestamps.read(text(item, "date_published"))
                        .or(() -> Timestamps.read(text(item, "date_modified"))));
        authors(item, feed).forEach(draft::author);
        return draft.story(path);
    }

    private static List<String> authors(JsonNode item, JsonNode feed) {
        for (JsonNode holder : List.of(item, feed)) {
            List<String> names = new ArrayList<>();
            holder.path("authors").forEach(author -> text(author, "name").ifPresent(names::add));
            text(holder.path("author"), "name").ifPresent(names::add);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static Channel channel(JsonNode feed, Optional<URI> self, Optional<URI> from) {
        List<URI> hubs = new ArrayList<>();
        feed.path("hubs").forEach(hub -> {
            if (hub.path("type").asText("WebSub").equalsIgnoreCase("WebSub")) {
                address(hub, "url", from).ifPresent(hubs::add);
            }
        });
        return new Channel(
                text(feed, "title").map(CleanText::line),
                address(feed, "home_page_url", from),
                self,
                hubs,
                address(feed, "next_url", from));
    }

    private static Optional<String> text(JsonNode object, String name) {
        return JsonMembers.scalar(object.path(name));
    }

    private static Optional<URI> address(JsonNode object, String name, Optional<URI> from) {
        return text(object, name).flatMap(written -> Addresses.web(written, from));
    }
}
