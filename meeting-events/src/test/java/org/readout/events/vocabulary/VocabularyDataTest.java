package org.readout.events.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyDataTest {
    private static final List<String> LANGUAGES = List.of("en", "ru", "fr", "es", "ar", "tr");
    private static final Set<String> STATES = Set.of(Locale.getISOCountries());

    static Stream<Vocabulary> vocabularies() {
        return Stream.of(Vocabulary.topics(), Vocabulary.corridors(), Vocabulary.organisations(), Vocabulary.regions());
    }

    @Test
    void every_topic_that_texts_are_annotated_with_is_there() {
        assertThat(ids(Vocabulary.topics()))
                .contains(
                        ("trade investment trade-corridors transport aviation energy oil-gas nuclear-energy renewables water"
                                        + " agriculture industry mining-minerals finance digital space education science culture tourism"
                                        + " health environment migration-consular defence security counter-terrorism conflict-resolution"
                                        + " human-rights interfaith-dialogue political-reform elections parliamentary"
                                        + " regional-organisations humanitarian-aid disaster sport labour media legal borders-customs"
                                        + " sanctions bilateral-relations")
                                .split(" "));
    }

    @Test
    void every_corridor_that_texts_are_annotated_with_is_there() {
        assertThat(ids(Vocabulary.corridors()))
                .contains(
                        ("middle-corridor north-south belt-and-road cpec imec zangezur-tripp lapis-lazuli trans-afghan"
                                        + " development-road northern-sea-route lobito rail-baltica viking traceca"
                                        + " china-kyrgyzstan-uzbekistan three-seas suez")
                                .split(" "));
    }

    @Test
    void the_organisations_that_meetings_name_most_are_there() {
        assertThat(ids(Vocabulary.organisations()))
                .contains(
                        ("UN EU NATO OSCE OTS SCO OIC AU ASEAN CIS EAEU CSTO GCC LAS CICA BSEC ECO D-8 G7 G20 BRICS APEC MERCOSUR"
                                        + " CARICOM ECOWAS SADC EAC IGAD OECD IMF WORLD-BANK EBRD EIB ADB AIIB ISDB AFDB NDB WTO WHO IAEA OPEC"
                                        + " UNESCO UNHCR ICRC")
                                .split(" "));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void no_alias_means_two_concepts_in_one_language(Vocabulary vocabulary) {
        for (String language : LANGUAGES) {
            Map<String, String> meanings = new HashMap<>();
            for (Concept concept : vocabulary.concepts()) {
                for (String name : concept.aliases().getOrDefault(language, List.of())) {
                    claim(meanings, name, concept.id());
                }
                if (language.equals("en")) {
                    claim(meanings, concept.label(), concept.id());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void the_hierarchy_is_whole_and_no_concept_lies_within_itself(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.concepts()) {
            assertThat(ids(vocabulary)).containsAll(concept.broader());
            for (String broader : concept.broader()) {
                assertThat(vocabulary.withBroader(broader)).doesNotContain(concept.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void members_are_states_and_languages_are_those_of_the_reader(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.concepts()) {
            assertThat(LANGUAGES).as(concept.id()).containsAll(concept.aliases().keySet());
            assertThat(concept.members().stream().filter(code -> !code.equals("XK")))
                    .as(concept.id())
                    .isSubsetOf(STATES)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_corridor_has_a_name_in_each_language_of_the_reader() {
        for (Concept corridor : Vocabulary.corridors().concepts()) {
            assertThat(corridor.aliases().keySet())
                    .as(corridor.id())
                    .containsAll(LANGUAGES.subList(1, LANGUAGES.size()));
        }
    }

    private static List<String> ids(Vocabulary vocabulary) {
        return vocabulary.concepts().stream().map(Concept::id).toList();
    }

    private static void claim(Map<String, String> meanings, String name, String id) {
        String other = meanings.put(name.toLowerCase(Locale.ROOT), id);
        assertThat(other == null || other.equals(id))
                .as("'%s' means %s and %s", name, other, id)
                .isTrue();
    }
}
