package org.readout.ingest.formats.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.readout.ingest.formats.CleanText;
import org.readout.ingest.formats.markup.Prose;

/** The article that a page describes in JSON-LD (schema.org). */
record LinkedArticle(JsonNode article) {
    private static final Set<String> TYPES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "BackgroundNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "PressRelease",
            "SocialMediaPosting",
            "GovernmentAnnouncement",
            "SpecialAnnouncement",
            "TechArticle");
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(64).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build());

    static LinkedArticle in(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> found = article(parsed(script.data()));
            if (found.isPresent()) {
                return new LinkedArticle(found.get());
            }
        }
        return new LinkedArticle(MissingNode.getInstance());
    }

    Optional<String> headline() {
        return text("headline").or(() -> text("name"));
    }

    Optional<String> published() {
        return text("datePublished").or(() -> text("dateCreated"));
    }

    Optional<String> url() {
        JsonNode main = article.path("mainEntityOfPage");
        return text("url")
                .or(() -> main.isTextual()
                        ? Optional.of(main.asText())
                        : Optional.of(main.path("@id").asText()).filter(id -> !id.isBlank()));
    }

    Optional<String> language() {
        JsonNode language = article.path("inLanguage");
        return language.isObject()
                ? Optional.of(language.path("alternateName").asText()).filter(name -> !name.isBlank())
                : text("inLanguage");
    }

    Optional<String> body() {
        return text("articleBody")
                .map(Prose::ofEither)
                .map(CleanText::paragraphs)
                .filter(body -> !body.isEmpty());
    }

    boolean isExcerpt() {
        return article.path("isAccessibleForFree").asText("true").equalsIgnoreCase("false");
    }

    List<String> authors() {
        List<String> names = new ArrayList<>();
        JsonNode author = article.path("author");
        (author.isArray() ? author : List.of(author)).forEach(one -> {
            String name = CleanText.line(
                    one.isTextual() ? one.asText() : one.path("name").asText());
            if (!name.isEmpty() && !name.startsWith("http")) {
                names.add(name);
            }
        });
        return names;
    }

    private Optional<String> text(String name) {
        return Optional.of(article.path(name).asText())
                .map(text -> Parser.unescapeEntities(text, false))
                .filter(text -> !text.isBlank());
    }

    /** Breadth first, so that an article goes before those it mentions. */
    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else {
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
            open.removeIf(JsonNode::isMissingNode);
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (TYPES.contains(one.asText())) {
                    return true;
                }
            }
        }
        return TYPES.contains(type.asText());
    }

    private static JsonNode parsed(String script) {
        try {
            return JSON.readTree(
                    script.strip().replaceFirst("^(?:<!--|//<!\\[CDATA\\[)", "").replaceFirst("(?:-->|//]]>)$", ""));
        } catch (JsonProcessingException e) {
            return MissingNode
                    .getInstance(); // what a page says wrongly of itself is as good as unsaid; the page is still read
        }
    }
}
