package org.readout.records.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.readout.records.Api;
import org.readout.records.RunningSuite;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class HostileQueriesTest {
    @Inject
    DataSource database;

    private static final List<String> FIELDS = List.of(
            "",
            "country:",
            "between:KZ,",
            "of:",
            "region:",
            "person:",
            "role:",
            "rank:",
            "rank>=",
            "topic:",
            "corridor:",
            "corridor:other:",
            "place:",
            "status:",
            "format:",
            "source:",
            "held:",
            "held>=",
            "reports>=");
    private static final List<String> PARAMETERS =
            List.of("sort", "limit", "cursor", "facets", "facet-values", "highlight", "fields", "q", "any");

    @Test
    void naughty_strings_are_answered_or_refused() throws Exception {
        Path suite = Path.of(System.getProperty("readout.root", ".."), "../shared/suites/strings/blns.json");
        Assumptions.assumeTrue(Files.exists(suite), "the suite of naughty strings is not beside the repository");
        int number = 0;
        for (JsonNode string : new ObjectMapper().readTree(suite.toFile())) {
            String quoted = '"' + string.asText().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            ask(FIELDS.get(number % FIELDS.size()) + string.asText());
            ask(FIELDS.get(number % FIELDS.size()) + quoted);
            ask("person:%1$s OR role:%1$s OR place:%1$s OR source:%1$s OR of:%1$s OR %1$s~5".formatted(quoted));
            String parameter = PARAMETERS.get(number++ % PARAMETERS.size());
            assertThat(Api.search(Map.of(parameter, string.asText())).statusCode())
                    .as("%s=%s", parameter, string)
                    .isIn(200, 400);
        }
    }

    @Test
    void a_storm_of_wildcards_is_text_like_any_other() {
        for (String field : FIELDS) {
            for (String storm : List.of(
                    "*", "a*", "*a*", "?".repeat(200), "%_%", "*a*b*c*d*e*f*".repeat(50), "a:*", "(a|b)*c{9,}")) {
                ask(field + storm);
                ask(field + '"' + storm + '"');
            }
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
        assertThat(Api.search("x".repeat(17_000)).statusCode()).isEqualTo(414);
        isNotLetIn(() -> Api.search("x".repeat(1_000_000)), 414);
        assertThat(Api.search("(".repeat(2_000)).statusCode()).isEqualTo(400);
        isNotLetIn(() -> Api.search("country:KZ ".repeat(10_000)), 414);
        assertThat(Api.search("-".repeat(3_000) + "a").statusCode()).isIn(200, 400);
        assertThat(Api.search("a OR ".repeat(790) + "a").statusCode()).isIn(200, 400);
        assertThat(tool("country:KZ ".repeat(5_000)).jsonPath().getBoolean("result.isError"))
                .isTrue();
        isNotLetIn(() -> tool("x".repeat(1_000_000)), 413);
        assertThat(Api.search("").statusCode()).isEqualTo(200);
    }

    /** The door may hang up on whoever still writes, and then its answer is not read. */
    private static void isNotLetIn(Callable<Response> request, int status) {
        int answered;
        try {
            answered = request.call().statusCode();
        } catch (Exception e) {
            assertThat(e).isInstanceOf(SocketException.class);
            return;
        }
        assertThat(answered).isEqualTo(status);
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

    /** What stands at a lock stands for a question that never ends. */
    @Test
    void a_question_that_takes_too_long_is_given_up_and_the_others_are_answered() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table meeting in access exclusive mode");
            try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Response>> stuck = Stream.generate(() -> asking.submit(() -> Api.search("stuck")))
                        .limit(8)
                        .toList();
                assertThat(Api.asReader().get("/vocabularies/topics").statusCode())
                        .isEqualTo(200);
                assertThat(Api.asReader().get("/q/health/live").statusCode()).isEqualTo(200);
                for (Future<Response> one : stuck) {
                    assertThat(one.get().statusCode()).isEqualTo(503);
                    assertThat(one.get().header("Retry-After")).isNotBlank();
                    assertThat(one.get().jsonPath().getString("title")).isEqualTo("The question takes too long");
                }
            } finally {
                connection.rollback();
            }
        }
        assertThat(Api.search("stuck").statusCode()).isEqualTo(200);
    }

    private static Response tool(String query) {
        return Api.asReader()
                .contentType("application/json")
                .accept("application/json, text/event-stream")
                .body(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"search_meetings\",\"arguments\":{\"q\":\""
                                + query + "\"}}}")
                .post("/mcp");
    }

    private static void ask(String query) {
        assertThat(Api.search(query).statusCode()).as(query).isIn(200, 400);
    }
}
