package org.readout.ingest.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.readout.events.PubStatus;
import org.readout.events.Usage;
import org.readout.ingest.formats.Addresses;
import org.readout.ingest.formats.PublicationStatus;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.Story.Completeness;
import org.readout.ingest.formats.StoryDraft;
import org.readout.ingest.formats.dates.Timestamps;

/**
 * Readout's own form of a story. Whoever writes it writes it for us, so a member of a wrong kind is told rather than guessed; members that are
 * unknown here are left alone.
 */
final class OwnJson {
    private static final Set<String> MEMBERS = Set.of("text", "headline", "guid", "source", "publishedAt");

    private OwnJson() {}

    static Story story(JsonNode object, String path, Optional<URI> base) throws Refusal {
        JsonMembers members = new JsonMembers(path, object);
        PubStatus status = pubStatus(members);
        Optional<String> text = members.string("text");
        if (object.properties().stream().noneMatch(member -> MEMBERS.contains(member.getKey()))) {
            throw new Refusal(
                    path,
                    "has none of the members of a story in a known format; is it an error answer? Readout's own has source, guid, headline, text");
        }
        if (text.isEmpty() && status == PubStatus.USABLE) {
            throw new Refusal(members.at("text"), "is missing or empty; a story needs its text");
        }
        StoryDraft draft = new StoryDraft()
                .source(members.string("source"))
                .guid(guid(members))
                .version(version(members))
                .pubStatus(status)
                .headline(members.string("headline"))
                .text(text.orElse(""), completeness(members))
                .language(members.string("language"))
                .publishedAt(time(members, "publishedAt"))
                .embargoedUntil(time(members, "embargoedUntil"))
                .url(url(members, base))
                .usage(usage(members));
        object.path("authors").forEach(author -> JsonMembers.scalar(author).ifPresent(draft::author));
        return draft.story(path);
    }

    /** Too long an identifier would be dropped for a feed; here its sender is told. */
    private static Optional<String> guid(JsonMembers members) throws Refusal {
        Optional<String> guid = members.string("guid");
        if (guid.isPresent() && guid.get().length() > 2_048) {
            throw new Refusal(members.at("guid"), "is longer than 2048 characters");
        }
        if (guid.isPresent() && guid.get().chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(members.at("guid"), "holds control characters or line breaks");
        }
        return guid;
    }

    private static Optional<String> version(JsonMembers members) throws Refusal {
        JsonNode version = members.object().path("version");
        if (version.isMissingNode() || version.isNull()) {
            return Optional.empty();
        }
        if (!version.isIntegralNumber() || !version.canConvertToInt() || version.intValue() < 1) {
            throw new Refusal(members.at("version"), "must be a whole number from 1 upwards");
        }
        return Optional.of(version.asText());
    }

    private static PubStatus pubStatus(JsonMembers members) throws Refusal {
        String written = members.string("pubStatus").orElse("usable");
        return PublicationStatus.read(written)
                .orElseThrow(() -> new Refusal(members.at("pubStatus"), "must be usable, withheld or canceled"));
    }

    private static Completeness completeness(JsonMembers members) throws Refusal {
        String written = members.string("completeness").orElse("whole");
        return switch (written) {
            case "whole" -> Completeness.WHOLE;
            case "teaser" -> Completeness.TEASER;
            default -> throw new Refusal(members.at("completeness"), "must be whole or teaser");
        };
    }

    private static Optional<Usage> usage(JsonMembers members) throws Refusal {
        Optional<String> written = members.string("usage");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return switch (written.get()) {
            case "full-text" -> Optional.of(Usage.FULL_TEXT);
            case "quote-only" -> Optional.of(Usage.QUOTE_ONLY);
            default -> throw new Refusal(members.at("usage"), "must be full-text or quote-only");
        };
    }

    private static Optional<Instant> time(JsonMembers members, String name) throws Refusal {
        Optional<String> written = members.string(name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> time = written.get().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ].*)?")
                ? Timestamps.read(written.get())
                : Optional.empty();
        if (time.isEmpty()) {
            throw new Refusal(members.at(name), "must be a time of ISO 8601 such as 2026-01-29T09:30:00Z");
        }
        return time;
    }

    private static Optional<URI> url(JsonMembers members, Optional<URI> base) throws Refusal {
        Optional<String> written = members.string("url");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.get().chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(members.at("url"), "holds control characters or line breaks");
        }
        Optional<URI> url = Addresses.web(written.get(), base);
        if (url.isEmpty()) {
            throw new Refusal(members.at("url"), "must be an absolute http or https address without credentials");
        }
        return url;
    }
}
