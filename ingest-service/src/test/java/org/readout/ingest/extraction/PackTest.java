package org.readout.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackTest {
    private static final List<String> LANGUAGES = List.of("en", "ru", "fr", "es", "ar", "tr");

    @Test
    void every_language_has_a_pack() {
        LANGUAGES.forEach(language -> assertTrue(Packs.of(language).isPresent(), language));
    }

    @Test
    void no_name_of_a_state_means_two() throws IOException {
        List<String> twice = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (String kind : List.of("names", "demonyms", "capitals")) {
                Map<String, String> states = new HashMap<>();
                for (Map.Entry<String, JsonNode> state :
                        file(language + "/states.json").properties()) {
                    for (JsonNode name : state.getValue().path(kind)) {
                        String other = states.put(Fold.of(name.asText()), state.getKey());
                        if (other != null && !other.equals(state.getKey())) {
                            twice.add(language + " " + name.asText() + " " + other + " " + state.getKey());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    private static JsonNode file(String path) throws IOException {
        try (InputStream file = PackFiles.class.getResourceAsStream(path)) {
            return JsonMapper.builder().build().readTree(file);
        }
    }
}
