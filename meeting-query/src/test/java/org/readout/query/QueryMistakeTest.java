package org.readout.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryMistakeTest {
    private static final MeetingFacts FACTS = MeetingFacts.of(SampleMeeting.record());

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
                "*** | 1 | no word",
                "between:KZ,Moroco | 12 | did you mean 'Morocco'?",
                "between:\"KZ, Moroco\" | 14 | did you mean 'Morocco'?",
                "held:2026-01..2026-13 | 15 | 2026-13' is no date",
                "held>=0000 | 7 | is no date",
                "rank>=ministr | 7 | did you mean 'minister'?",
                "status:hold | 8 | did you mean 'held'?",
                "corridor:midle-corridor | 10 | did you mean 'middle-corridor'?",
                "region:central-aisa | 8 | did you mean 'central-asia'?",
                "topic:trade (corridor:lobitto OR rail) | 23 | did you mean 'lobito'?",
                "rail~5 | 5 | without a field before it",
                "\"rail\"~5 | 1 | from 2 to 10",
                "\"a b c d e f g h i j k\"~5 | 1 | here are 11",
                "corridor:other: | 10 | unknown corridor",
                "https://wire.example | 1 | put them in quotes"
            })
    void a_mistake_is_pointed_at(String query, int column, String words) {
        QueryMistake mistake = catchThrowableOfType(QueryMistake.class, () -> MeetingQuery.parse(query));

        assertThat(mistake).isNotNull();
        assertThat(mistake.column()).isEqualTo(column);
        assertThat(mistake).hasMessageContaining(words);
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
