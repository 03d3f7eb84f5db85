package org.readout.ingest.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.readout.ingest.formats.Refusal;

/**
 * The members of a JSON object.
 *
 * @param path of the object, such as {@code $.items[2]}
 */
record JsonMembers(String path, JsonNode object) {

    /** A string; empty where the member is missing or null. */
    Optional<String> string(String name) throws Refusal {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Refusal(at(name), "must be a string, not " + kind(value));
        }
        return Optional.of(value.textValue()).filter(text -> !text.isBlank());
    }

    /** A string or a number, as characters; empty where it is anything else. */
    Optional<String> scalar(String name) {
        return scalar(object.path(name));
    }

    static Optional<String> scalar(JsonNode value) {
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    String at(String name) {
        return path + "." + name;
    }

    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "an array";
            case BOOLEAN -> "true or false";
            case NUMBER -> "a number";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> "a string";
            case MISSING, NULL -> "null";
        };
    }
}
