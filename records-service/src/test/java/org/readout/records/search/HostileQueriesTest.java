package org.readout.records.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.readout.records.Api;
import org.readout.records.RunningSuite;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class HostileQueriesTest {
    private static final List<String> FIELDS = List.of("", "person:", "place:", "of:", "source:", "corridor:other:");

    @Test
    void naughty_strings_are_answered_or_refused() throws Exception {
        Path suite = Path.of(System.getProperty("readout.root", ".."), "../shared/suites/strings/blns.json");
        Assumptions.assumeTrue(Files.exists(suite), "the suite of naughty strings is not beside the repository");
        int number = 0;
        for (JsonNode string : new ObjectMapper().readTree(suite.toFile())) {
            ask(FIELDS.get(number++ % FIELDS.size()) + string.asText());
            ask("\"" + string.asText().replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        }
    }

    @Test
    void sql_in_a_field_stays_text() {
        for (String field : FIELDS) {
            ask(field + "\"'; drop table meeting; --\"");
            ask(field + "\"') or true --\"");
            ask(field + "\"\\\\' | !x:* & <-> ( \"");
            ask(field + "\"{} , [] \\\\ $1 ?::text[] ?\"");
        }
        assertThat(Api.search("").statusCode()).isEqualTo(200);
    }

    @Test
    void what_would_exhaust_is_refused() {
        assertThat(Api.search("a ".repeat(3_000)).statusCode()).isEqualTo(400);
        assertThat(Api.search("x".repeat(5_000)).statusCode()).isEqualTo(400);
        assertThat(Api.search("x".repeat(1_000_000)).statusCode()).isEqualTo(414);
        assertThat(Api.search("(".repeat(2_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void the_longest_query_that_is_allowed_is_answered() {
        var query = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            query.append(query.isEmpty() ? "" : " OR ").append("\"a").append(i).append(" b\"~20");
        }
        assertThat(Api.search(Map.of("q", query.toString(), "facets", "state,person,topic", "sort", "relevance"))
                        .statusCode())
                .isEqualTo(200);
    }

    private static void ask(String query) {
        assertThat(Api.search(query).statusCode()).as(query).isIn(200, 400);
    }
}
