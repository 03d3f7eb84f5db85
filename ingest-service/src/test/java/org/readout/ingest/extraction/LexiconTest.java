package org.readout.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.events.vocabulary.Vocabulary;

/** The data that every language pack needs is whole. */
class LexiconTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** City states, uninhabited places and seats that bear their state's name have no capital of another name. */
    private static final Set<String> WITH_A_CAPITAL = Set.of(
            "KZ", "US", "GB", "FR", "DE", "RU", "CN", "IN", "JP", "MA", "EG", "SA", "TR", "UA", "GE", "JO", "TD", "NE",
            "NG", "CD", "KP");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "fr", "es", "ar", "tr"})
    void every_state_has_a_name(String language) {
        JsonNode states = file(language, "states");
        var codes = new HashSet<>(List.of(Locale.getISOCountries()));
        codes.add("XK");
        for (String code : codes) {
            assertFalse(states.path(code).path("names").isEmpty(), language + " lacks a name of " + code);
        }
        assertEquals(codes.size(), states.size());
        for (String code : WITH_A_CAPITAL) {
            assertFalse(states.path(code).path("capitals").isEmpty(), language + " lacks the capital of " + code);
            assertFalse(states.path(code).path("demonyms").isEmpty(), language + " lacks the people of " + code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "fr", "es", "ar", "tr"})
    void no_name_of_a_state_means_another_state(String language) {
        Map<String, String> meanings = new HashMap<>();
        for (Map.Entry<String, JsonNode> state : file(language, "states").properties()) {
            for (JsonNode name : state.getValue().path("names")) {
                String other = meanings.put(name.asText().toLowerCase(Locale.ROOT), state.getKey());
                assertTrue(
                        other == null || other.equals(state.getKey()),
                        name + " means " + other + " and " + state.getKey());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "fr", "es", "ar", "tr"})
    void topics_of_a_pack_are_those_of_the_vocabulary(String language) {
        for (Map.Entry<String, JsonNode> topic : file(language, "topics").properties()) {
            boolean known = topic.getKey().equals("not")
                    || Vocabulary.topics().find(topic.getKey()).isPresent();
            assertTrue(known, language + " speaks of an unknown topic " + topic.getKey());
        }
    }

    @Test
    void russian_words_are_known_in_all_cases() {
        assertTrue(RussianForms.of("казахстан")
                .containsAll(List.of("казахстана", "казахстану", "казахстаном", "казахстане")));
        assertTrue(RussianForms.of("россия").containsAll(List.of("россии", "россию", "россией")));
        assertTrue(RussianForms.of("грузинский").containsAll(List.of("грузинского", "грузинской", "грузинским")));
        assertTrue(RussianForms.of("посол").containsAll(List.of("посла", "послу", "послом")));
        assertEquals(RussianForms.stem("путиным"), RussianForms.stem("путин"));
    }

    private static JsonNode file(String language, String name) {
        try (InputStream file = LexiconTest.class.getResourceAsStream(language + "/" + name + ".json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
