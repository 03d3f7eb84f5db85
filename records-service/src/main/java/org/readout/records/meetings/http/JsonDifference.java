package org.readout.records.meetings.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed between two JSON documents, as the operations of a JSON Patch (RFC 6902), each with what stood there before. */
final class JsonDifference {
    private final List<Operation> operations = new ArrayList<>();

    private JsonDifference() {}

    @Schema(name = "Difference")
    record Operation(
            @Schema(enumeration = {"add", "remove", "replace"})
            String op,

            @Schema(examples = "/status") String path,
            JsonNode from,
            JsonNode value) {}

    static List<Operation> between(JsonNode before, JsonNode after) {
        var difference = new JsonDifference();
        difference.compare("", before, after);
        return difference.operations;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            var names = new TreeSet<String>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(path + "/" + name.replace("~", "~0").replace("/", "~1"), before.path(name), after.path(name));
            }
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                if (i < before.size() && i < after.size()) {
                    compare(path + "/" + i, before.path(i), after.path(i));
                }
            }
            for (int i = before.size() - 1; i >= after.size(); i--) { // from behind, so that the places hold
                compare(path + "/" + i, before.path(i), MissingNode.getInstance());
            }
            for (int i = before.size(); i < after.size(); i++) {
                compare(path + "/" + i, MissingNode.getInstance(), after.path(i));
            }
        } else {
            String op = before.isMissingNode() ? "add" : after.isMissingNode() ? "remove" : "replace";
            operations.add(new Operation(
                    op, path, before.isMissingNode() ? null : before, after.isMissingNode() ? null : after));
        }
    }
}
