package org.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalysisTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corridor corridors Corridor's corridors’",
                "country countries",
                "economy economies économie économies economía economia",
                "embargo embargoes",
                "accord accords l'accord d’accord",
                "bureau bureaux",
                "national nationaux",
                "corredor corredores",
                "acuerdo acuerdos",
                "cooperación cooperaciones cooperacion",
                "cooperação cooperações",
                "koridor koridorlar koridorları koridoru koridora koridorda koridorunun",
                "Kazakistan Kazakistan'ın Kazakistan’da",
                "İstanbul Istanbul istanbul İSTANBUL",
                "коридор коридора коридоры коридоров коридорами коридоре",
                "Казахстан Казахстана Казахстане Казахстаном",
                "Токаев Токаева Токаеву",
                "ещё еще",
                "ممر ممرات الممر والممر",
                "أحمد احمد",
                "Alibekov Alibekova",
                "Pakistan Pakistani",
                "U.N. UN",
                "été e\u0301te\u0301 ETE",
                "O'Brien O’Brien OBrien",
                "1,000 1000"
            })
    void the_forms_of_a_word_are_one_word(String forms) {
        assertThat(List.of(forms.split(" ")))
                .allSatisfy(form -> assertThat(TextAnalysis.words(form))
                        .as(form)
                        .isEqualTo(TextAnalysis.words(forms.substring(0, forms.indexOf(' ')))));
    }

    @ParameterizedTest
    @CsvSource({
        "Niger, Nigeria",
        "Austria, Australia",
        "Iran, Iraq",
        "Mali, Malta",
        "Slovakia, Slovenia",
        "Guinea, Guyana",
        "Congo, Colombia",
        "rail, railway",
        "port, porter",
        "minister, ministry",
        "trade, trader",
        "status, state",
        "Иран, Ирак"
    })
    void what_is_not_the_same_stays_apart(String one, String other) {
        assertThat(TextAnalysis.words(one)).isNotEqualTo(TextAnalysis.words(other));
    }

    @Test
    void a_name_is_compared_with_its_endings() {
        assertThat(TextAnalysis.fold("Les Échos")).isEqualTo("les echos");
        assertThat(TextAnalysis.fold("steppe-wire")).isEqualTo("steppe wire");
    }

    @Test
    void a_word_knows_its_place_in_the_text() {
        assertThat(TextAnalysis.wordsWithPlaces("Les accords d'Évian"))
                .extracting(word -> "Les accords d'Évian".substring(word.start(), word.end()))
                .containsExactly("Les", "accords", "d'Évian");
    }

    @Test
    void words_near_each_other_may_be_many_and_must_each_be_there() {
        TextIndex text = TextIndex.of(List.of("rail and road freight for the port of rail"));

        assertThat(text.containsNear(List.of("freight", "rail", "road"), 3)).isTrue();
        assertThat(text.containsNear(List.of("freight", "rail", "road"), 2)).isFalse();
        assertThat(text.containsNear(List.of("rail", "rail"), 8)).isTrue();
        assertThat(text.containsNear(List.of("rail", "rail"), 7)).isFalse();
        assertThat(text.containsNear(List.of("port", "ship"), 20)).isFalse();
    }

    @Test
    void the_short_way_for_plain_words_gives_what_lucene_gives() {
        var random = new Random(20261125);
        String signs =
                "abcdefsy SEI019  \n\t.,:;'_-/()\"!?%#*@&+~\\\u00e9\u0301\u00ad\u200d\u0436\u0645\u4e00\ufe0f\u20e3";
        for (int i = 0; i < 100_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String spaced = text.toString();
            // A space that is none to the short way, so that all goes through Lucene.
            String whole = spaced.replace(' ', '\u2003').replace('\n', '\u2003').replace('\t', '\u2003') + "\u2003";
            assertThat(TextAnalysis.wordsWithPlaces(spaced)).as(spaced).isEqualTo(TextAnalysis.wordsWithPlaces(whole));
            assertThat(TextAnalysis.fold(spaced)).as(spaced).isEqualTo(TextAnalysis.fold(whole));
        }
    }
}
