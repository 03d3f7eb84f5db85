package org.readout.records.search.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.records.meetings.http.MeetingAnswer;
import org.readout.records.parameters.WrongParameter;

/** The members of a meeting that {@code fields} asks for; the id is always among them. */
record ChosenFields(Set<String> names) {
    private static final Set<String> KNOWN = Arrays.stream(MeetingAnswer.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    static ChosenFields of(String text) {
        var names = new LinkedHashSet<>(Set.of("id"));
        for (String name : text.split(",", -1)) {
            if (!KNOWN.contains(name.strip())) {
                throw new WrongParameter(
                        "fields",
                        "a meeting has no '" + name.strip() + "'; expected some of "
                                + String.join(", ", new TreeSet<>(KNOWN)) + " with commas between");
            }
            names.add(name.strip());
        }
        return new ChosenFields(names);
    }

    JsonNode of(MeetingsAnswer answer, ObjectMapper json) {
        ObjectNode tree = json.valueToTree(answer);
        tree.path("meetings").forEach(meeting -> ((ObjectNode) meeting).retain(names));
        return tree;
    }
}
