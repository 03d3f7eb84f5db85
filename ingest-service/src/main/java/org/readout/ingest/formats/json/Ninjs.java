package org.readout.ingest.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.events.PubStatus;
import org.readout.ingest.formats.Addresses;
import org.readout.ingest.formats.PublicationStatus;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.Story.Completeness;
import org.readout.ingest.formats.StoryDraft;
import org.readout.ingest.formats.dates.Timestamps;

/**
 * IPTC ninjs in its three generations: 1 has {@code headline} and {@code body_text}, 2 has {@code headlines} and {@code bodies} with roles, 3
 * writes the names in camel case. Names are therefore compared in lower case, and what is plural is asked for the main one.
 */
final class Ninjs {
    private static final Set<String> SIGNS = Set.of(
            "uri",
            "versioncreated",
            "bodies",
            "headlines",
            "representationtype",
            "body_text",
            "body_xhtml",
            "body_html");

    private Ninjs() {}

    static boolean isNinjs(JsonNode object) {
        if (object.has("text") || object.has("guid") || object.has("content_html") || object.has("content_text")) {
            return false;
        }
        return object.properties().stream()
                .anyMatch(member -> SIGNS.contains(member.getKey().toLowerCase(Locale.ROOT)));
    }

    static Story story(JsonNode written, String path, Optional<URI> base) throws Refusal {
        Map<String, JsonNode> members = lowerCase(written);
        Optional<String> uri = scalar(members, "uri");
        Optional<String> headline = NinjsTexts.headline(members);
        NinjsTexts.Body body = NinjsTexts.body(members, headline);
        StoryDraft draft = new StoryDraft()
                .guid(uri)
                .url(uri.flatMap(address -> Addresses.web(address, base)))
                .version(scalar(members, "version"))
                .pubStatus(pubStatus(members, path))
                .headline(headline)
                .text(body.text(), isPartial(members) ? Completeness.TEASER : body.completeness())
                .language(scalar(members, "language"))
                .publishedAt(time(members, "versioncreated", path)
                        .or(() -> Timestamps.read(scalar(members, "contentcreated")))
                        .or(() -> Timestamps.read(scalar(members, "firstcreated"))))
                .embargoedUntil(embargo(members, path));
        scalar(members, "by").or(() -> scalar(members, "byline")).ifPresent(draft::author);
        return draft.story(path);
    }

    static Map<String, JsonNode> lowerCase(JsonNode object) {
        Map<String, JsonNode> members = new HashMap<>();
        object.properties()
                .forEach(member -> members.putIfAbsent(member.getKey().toLowerCase(Locale.ROOT), member.getValue()));
        return members;
    }

    private static Optional<String> scalar(Map<String, JsonNode> members, String name) {
        return Optional.ofNullable(members.get(name)).flatMap(JsonMembers::scalar);
    }

    private static boolean isPartial(Map<String, JsonNode> members) {
        String type = scalar(members, "representationtype").orElse("");
        return type.equals("incomplete") || type.equals("partial");
    }

    private static PubStatus pubStatus(Map<String, JsonNode> members, String path) throws Refusal {
        Optional<String> written = scalar(members, "pubstatus");
        if (written.isEmpty()) {
            return PubStatus.USABLE;
        }
        return PublicationStatus.read(written.get())
                .orElseThrow(() -> new Refusal(path + ".pubstatus", "must be usable, withheld or canceled"));
    }

    /** What cannot be read here might be released too early, so it is refused. */
    private static Optional<Instant> embargo(Map<String, JsonNode> members, String path) throws Refusal {
        Optional<Instant> old = time(members, "embargoed", path);
        return old.isPresent() ? old : time(members, "embargoeduntil", path);
    }

    private static Optional<Instant> time(Map<String, JsonNode> members, String name, String path) throws Refusal {
        Optional<String> written = scalar(members, name);
        Optional<Instant> time = Timestamps.read(written);
        if (written.isPresent() && time.isEmpty()) {
            throw new Refusal(path + "." + name, "must be a time of ISO 8601 such as 2026-01-29T09:30:00Z");
        }
        return time;
    }
}
