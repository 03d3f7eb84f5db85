package org.readout.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.events.MeetingRecord;
import org.readout.testbed.HouseRules;

class MeetingQueryTest {
    private static final MeetingRecord TBILISI = SampleMeeting.record();
    private static final MeetingFacts FACTS = MeetingFacts.of(TBILISI);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "country:KZ",
                "country:kazakhstan",
                "between:KZ,GE",
                "between:ge,kz",
                "of:KZ",
                "region:central-asia",
                "person:alibekov",
                "person:\"dauren alibekov\"",
                "role:ambassador",
                "rank>=ambassador",
                "rank:deputy-minister",
                "topic:trade",
                "topic:transport",
                "corridor:middle-corridor",
                "place:GE",
                "place:tbilisi",
                "status:held",
                "format:in-person",
                "source:steppe-wire",
                "held:2026-03",
                "held:2026-03-02",
                "held:2026-01..2026-03-02",
                "held>=2026-03-02",
                "held<2026-03-03",
                "reports>=1",
                "reports:1",
                "tariff",
                "TARIFFS",
                "\"container tariffs\"",
                "\"tariff middle\"~5",
                "-country:MA",
                "country:MA OR country:KZ",
                "(country:MA OR tariffs) -sport",
                "NOT (country:MA sport)"
            })
    void a_meeting_that_answers_is_found(String query) throws QueryMistake {
        assertThat(MeetingQuery.parse(query).matches(FACTS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country:MA",
                "between:KZ,MA",
                "of:EU",
                "region:gulf",
                "person:\"dauren kvaratskhelia\"",
                "rank>=minister",
                "topic:energy",
                "corridor:lobito",
                "place:KZ",
                "status:planned",
                "format:phone",
                "source:other",
                "held:2026-02",
                "held>2026-03-02",
                "reports>=2",
                "\"tariffs container\"",
                "\"tariff container\"~1 sport",
                "-country:KZ",
                "country:KZ country:MA"
            })
    void a_meeting_that_does_not_answer_is_passed_over(String query) throws QueryMistake {
        assertThat(MeetingQuery.parse(query).matches(FACTS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contry:KZ | 1 | did you mean 'country'?",
                "country:Kazakstan | 9 | did you mean 'Kazakhstan'?",
                "topic:trad | 7 | did you mean 'trade'?",
                "country:KZ topic: | 18 | expected a value behind 'topic:'",
                "between:KZ | 9 | two different",
                "trade (rail | 7 | not closed",
                "trade) | 6 | closes nothing",
                "\"rail freight | 1 | not closed",
                "\"rail freight\"~99 | 15 | from 1 to 20",
                "held:yesterday | 6 | expected 2026",
                "held:2026-03..2026-01 | 6 | ends before it begins",
                "reports>=two | 10 | whole number",
                "country>=KZ | 8 | asked with ':'",
                "rank>=emperor | 7 | head-of-state",
                "OR trade | 1 | where a term is expected",
                "trade OR | 9 | the query ends",
                "*** | 1 | no word"
            })
    void a_mistake_is_pointed_at(String query, int column, String words) {
        QueryMistake mistake = catchThrowableOfType(QueryMistake.class, () -> MeetingQuery.parse(query));

        assertThat(mistake).isNotNull();
        assertThat(mistake.column()).isEqualTo(column);
        assertThat(mistake).hasMessageContaining(words);
    }

    @Test
    void a_reason_quotes_the_evidence() throws QueryMistake {
        List<Reason> reasons =
                MeetingQuery.parse("country:KZ topic:trade tariffs -sport").reasons(TBILISI);

        assertThat(reasons).extracting(Reason::clause).containsExactly("country:KZ", "topic:trade", "tariffs");
        assertThat(reasons.get(0).quote()).hasValue("Kazakhstan's Ambassador to Georgia Dauren Alibekov");
        assertThat(reasons.get(1).quote()).hasValue("container tariffs on the Middle Corridor");
        assertThat(reasons.get(2).quote().orElseThrow()).contains("tariffs");
    }

    @Test
    void whatever_is_typed_is_read_or_pointed_at() {
        var random = new Random(7);
        String signs = "ab :\"()-~<>=.,\\\0\u00e9\ud83d\udeb2ORNT 12";
        for (int i = 0; i < 50_000; i++) {
            var typed = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            readOrPointedAt(typed.toString());
        }
        readOrPointedAt("(".repeat(100_000));
        readOrPointedAt("-".repeat(3_900) + "a");
        readOrPointedAt("(".repeat(1_900) + "a" + ")".repeat(1_900));
        readOrPointedAt("a ".repeat(1_900));
    }

    @Test
    void naughty_strings_are_read_or_pointed_at() throws Exception {
        Path suite = Path.of(System.getProperty("readout.root", ".."), "../shared/suites/strings/blns.json");
        Assumptions.assumeTrue(Files.exists(suite), "the suite of naughty strings is not beside the repository");
        for (JsonNode string : new ObjectMapper().readTree(suite.toFile())) {
            readOrPointedAt(string.asText());
            readOrPointedAt("person:" + string.asText());
        }
    }

    @Test
    void an_exhausting_query_is_refused_with_its_limit() {
        assertThatThrownBy(() -> MeetingQuery.parse("a ".repeat(201)))
                .isInstanceOf(QueryMistake.class)
                .hasMessageContaining("200 terms");
        assertThatThrownBy(() -> MeetingQuery.parse("x".repeat(4_001)))
                .isInstanceOf(QueryMistake.class)
                .hasMessageContaining("4000");
    }

    @Test
    void the_house_rules_hold() {
        HouseRules.of("org.readout.query", "org.readout.events").check();
        HouseRules.of("org.readout.events").check();
    }

    private static void readOrPointedAt(String typed) {
        try {
            MeetingQuery query = MeetingQuery.parse(typed);
            assertThat(query.matches(FACTS)).isIn(true, false);
        } catch (QueryMistake mistake) {
            assertThat(mistake.column()).isBetween(1, typed.length() + 1);
            assertThat(mistake.getMessage()).isNotBlank();
        }
    }
}
