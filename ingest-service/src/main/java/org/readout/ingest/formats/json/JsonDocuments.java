package org.readout.ingest.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.formats.Limits;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story;

/** JSON of whichever kind: one story, an array of stories, one story a line, or a JSON Feed. */
public final class JsonDocuments {
    private final Limits limits;
    private final Optional<URI> base;
    private final ObjectMapper mapper;

    public JsonDocuments(Limits limits, Optional<URI> base) {
        this.limits = limits;
        this.base = base;
        this.mapper = new ObjectMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .maxStringLength(limits.bytes())
                        .maxDocumentLength(4L * limits.bytes())
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build());
    }

    /** The stories of a document. */
    public Parsed read(String json) throws Refusal {
        Optional<JsonNode> lines = isLines(json) ? Optional.empty() : Optional.of(tree(json));
        return lines.isPresent() ? document(lines.get()) : lines(json);
    }

    private Parsed document(JsonNode root) throws Refusal {
        if (root.isArray()) {
            return batch(root);
        }
        if (!root.isObject()) {
            throw new Refusal("$", "must be an object or an array of objects, not " + JsonMembers.kind(root));
        }
        if (JsonFeed.isFeed(root)) {
            return JsonFeed.read(root, base, limits);
        }
        return new Stories(List.of(story(root, "$")), List.of(), Optional.empty());
    }

    private Parsed batch(JsonNode array) throws Refusal {
        if (array.size() > limits.entries()) {
            throw new Refusal("$", "more than " + limits.entries() + " stories; send them in parts");
        }
        List<Story> stories = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            try {
                stories.add(story(array.get(i), "$[" + i + "]"));
            } catch (Refusal refusal) {
                refused.add(refusal.unreadable());
            }
        }
        return new Stories(stories, refused, Optional.empty());
    }

    private Story story(JsonNode object, String path) throws Refusal {
        if (!object.isObject()) {
            throw new Refusal(path, "must be an object, not " + JsonMembers.kind(object));
        }
        if (Ninjs.isNinjs(object)) {
            return Ninjs.story(object, path, base);
        }
        return OwnJson.story(object, path, base);
    }

    /** One object a line: no object of JSON has a brace at the beginning of its second line, whether or not the first is whole. */
    private static boolean isLines(String json) {
        String stripped = json.strip();
        int end = stripped.indexOf('\n');
        return end > 0
                && stripped.startsWith("{")
                && stripped.substring(end).stripLeading().startsWith("{");
    }

    private Parsed lines(String json) throws Refusal {
        List<Story> stories = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        int number = 0;
        for (String line : json.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                if (stories.size() + refused.size() == limits.entries()) {
                    throw new Refusal(
                            "line " + number, "more than " + limits.entries() + " stories; send them in parts");
                }
                try {
                    stories.add(story(tree(line), "$"));
                } catch (Refusal refusal) {
                    Unreadable cause = refusal.unreadable();
                    refused.add(new Unreadable("line " + number + ": " + cause.where(), cause.why()));
                }
            }
        }
        return new Stories(stories, refused, Optional.empty());
    }

    private JsonNode tree(String json) throws Refusal {
        try (JsonParser parser = mapper.createParser(json)) {
            JsonNode root = mapper.readTree(parser);
            if (root == null || root.isMissingNode()) {
                throw new Refusal("line 1", "there is no JSON in this document");
            }
            if (parser.nextToken() != null) {
                throw new Refusal(
                        place(parser.currentTokenLocation()), "there is more after the end of the JSON value");
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw new Refusal(place(e.getLocation()), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw new Refusal(place(e.getLocation()), "not JSON: " + e.getOriginalMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("a string does not fail to be read", e);
        }
    }

    private static String place(JsonLocation location) {
        return location == null ? "$" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
