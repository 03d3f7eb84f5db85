package org.readout.ingest.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.ingest.formats.CleanText;
import org.readout.ingest.formats.Story.Completeness;
import org.readout.ingest.formats.markup.Prose;

/** Headlines, bodies and descriptions of ninjs, of which there may be several for different uses. */
final class NinjsTexts {
    private NinjsTexts() {}

    /** What the story says. */
    record Body(String text, Completeness completeness) {}

    /**
     * One of several texts.
     *
     * @param role such as {@code text} or {@code xhtml}
     */
    private record Variant(String role, String contentType, String value) {

        /** Markup knows its paragraphs, so it goes before plain text, and plain text before another schema's XML. */
        int rank() {
            String kind = role + " " + contentType;
            if (kind.contains("html")) {
                return 0;
            }
            return kind.contains("xml") || kind.contains("nitf") ? 2 : 1;
        }

        String prose() {
            return rank() == 1 ? Prose.ofEither(value) : Prose.ofHtml(value);
        }
    }

    static Optional<String> headline(Map<String, JsonNode> members) {
        List<Variant> headlines = variants(members, "headline", "headlines");
        return headlines.stream()
                .filter(headline -> headline.role.equals("main") || headline.role.isEmpty())
                .findFirst()
                .or(() -> headlines.stream().findFirst())
                .map(headline -> Prose.ofEither(headline.value))
                .or(() -> Optional.ofNullable(members.get("title")).flatMap(JsonMembers::scalar));
    }

    static Body body(Map<String, JsonNode> members, Optional<String> headline) {
        Optional<String> body = best(members, "body", "bodies");
        if (body.isPresent()) {
            return new Body(withoutHeadline(body.get(), headline), Completeness.WHOLE);
        }
        return textOfAssociation(members)
                .map(text -> new Body(withoutHeadline(text, headline), Completeness.WHOLE))
                .orElseGet(() ->
                        new Body(best(members, "description", "descriptions").orElse(""), Completeness.TEASER));
    }

    /** A composite story may hold its text in a part of its own. */
    private static Optional<String> textOfAssociation(Map<String, JsonNode> members) {
        JsonNode parts = members.get("associations");
        if (parts == null) {
            return Optional.empty();
        }
        for (JsonNode part : parts) {
            if (part.path("type").asText().equals("text")) {
                Optional<String> text = best(Ninjs.lowerCase(part), "body", "bodies");
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> best(Map<String, JsonNode> members, String singular, String plural) {
        return variants(members, singular, plural).stream()
                .sorted(Comparator.comparingInt(Variant::rank))
                .map(variant -> CleanText.paragraphs(variant.prose()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<Variant> variants(Map<String, JsonNode> members, String singular, String plural) {
        List<Variant> variants = new ArrayList<>();
        members.entrySet().stream()
                .filter(member ->
                        member.getKey().equals(singular) || member.getKey().startsWith(singular + "_"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> JsonMembers.scalar(member.getValue())
                        .ifPresent(value -> variants.add(new Variant(
                                member.getKey().substring(singular.length()).replaceFirst("^_", ""), "", value))));
        JsonNode list = members.get(plural);
        if (list != null) {
            list.forEach(entry -> {
                Map<String, JsonNode> parts = Ninjs.lowerCase(entry);
                Optional.ofNullable(parts.get("value"))
                        .flatMap(JsonMembers::scalar)
                        .ifPresent(value ->
                                variants.add(new Variant(word(parts, "role"), word(parts, "contenttype"), value)));
            });
        }
        return variants;
    }

    private static String word(Map<String, JsonNode> parts, String name) {
        return Optional.ofNullable(parts.get(name))
                .flatMap(JsonMembers::scalar)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static String withoutHeadline(String text, Optional<String> headline) {
        String first = text.split("\n", 2)[0];
        boolean repeats = headline.isPresent() && CleanText.line(first).equals(CleanText.line(headline.get()));
        return repeats ? text.substring(first.length()).strip() : text;
    }
}
