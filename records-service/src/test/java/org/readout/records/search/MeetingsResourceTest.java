package org.readout.records.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;
import org.readout.testbed.Testbed;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class MeetingsResourceTest {

    @Test
    void a_query_finds_the_meetings_that_answer_it() {
        Told rail = Told.by("found-wire", "rail").headline("Rail freight over the Caspian");
        Told water = Told.by("found-wire", "water")
                .topics("water")
                .headline("Rivers shared")
                .corridors();
        Log.publish(rail.reported(), water.reported());
        Api.awaitMeeting(rail.meeting(), 1);
        Api.awaitMeeting(water.meeting(), 1);

        JsonPath answer =
                Api.search("source:found-wire topic:trade \"rail freight\"").jsonPath();

        assertThat(answer.getList("meetings.id")).containsExactly(rail.meeting().value());
        assertThat(answer.getString("query")).isEqualTo("source:\"found wire\" topic:trade \"rail freight\"");
        assertThat(Api.search("source:found-wire -topic:trade").jsonPath().getList("meetings.id"))
                .containsExactly(water.meeting().value());
    }

    @Test
    void a_cursor_walks_everything_once_and_back_again() {
        var ids = new ArrayList<String>();
        var stories = new ArrayList<Told>();
        for (int day = 1; day <= 7; day++) {
            Told told = Told.by("walked-wire", "day-" + day).held("2026-04-0" + day);
            stories.add(told);
            ids.addFirst(told.meeting().value());
        }
        Log.publish(stories.stream().map(Told::reported).toList());
        stories.forEach(told -> Api.awaitMeeting(told.meeting(), 1));

        for (Sort sort : List.of(Sort.HELD, Sort.UPDATED, Sort.REPORTED, Sort.RELEVANCE)) {
            var forwards = new ArrayList<String>();
            JsonPath page = walk(sort, null);
            while (page.getString("next") != null) {
                forwards.addAll(page.getList("meetings.id"));
                page = walk(sort, page.getString("next"));
            }
            forwards.addAll(page.getList("meetings.id"));
            assertThat(forwards).as(sort.word()).hasSize(7).containsExactlyInAnyOrderElementsOf(ids);
            if (sort == Sort.HELD) {
                assertThat(forwards).containsExactlyElementsOf(ids);
            }

            var backwards = new ArrayList<String>(page.getList("meetings.id"));
            while (page.getString("previous") != null) {
                page = walk(sort, page.getString("previous"));
                backwards.addAll(0, page.getList("meetings.id"));
            }
            assertThat(backwards).as(sort.word() + " back").containsExactlyElementsOf(forwards);
        }
    }

    private static JsonPath walk(Sort sort, String cursor) {
        var parameters =
                new HashMap<String, Object>(Map.of("q", "source:walked-wire tariffs", "sort", sort.word(), "limit", 3));
        if (cursor != null) {
            parameters.put("cursor", cursor);
        }
        return Api.search(parameters).then().statusCode(200).extract().jsonPath();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q      | contry:KZ          | did you mean 'country'?",
                "q      | trade (rail        | not closed",
                "sort   | height             | expected one of reported, held, updated, relevance",
                "limit  | 0                  | from 1 to 200",
                "limit  | many               | from 1 to 200",
                "limit  | 99999999999999999999 | from 1 to 200",
                "cursor | nonsense           | a cursor out of an answer",
                "cursor | %%%                | a cursor out of an answer",
                "qq     | KZ                 | is no parameter here"
            })
    void a_wrong_parameter_is_named(String parameter, String value, String words) {
        Api.search(Map.of(parameter, value))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", equalTo(parameter))
                .body("detail", containsString(words));
    }

    @Test
    void a_mistake_in_a_query_is_pointed_at() {
        Api.search("country:KZ topic:").then().statusCode(400).body("column", equalTo(18));
    }

    @Test
    void who_has_no_token_or_another_role_is_told_so() {
        String wire = Testbed.tokens().token("agency", Duration.ofMinutes(5), "wire");
        given().get("/meetings").then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2("no.token.atall").get("/meetings").then().statusCode(401);
        given().auth().oauth2(wire).get("/meetings").then().statusCode(403).contentType("application/problem+json");
        Api.asOperator().get("/meetings").then().statusCode(200).header("RateLimit", containsString("\"client\";r="));
    }

    @Test
    void what_is_not_there_or_not_meant_gets_a_problem() {
        Api.asReader().get("/meetings/m_00000000000000000000000001").then().statusCode(404);
        Api.asReader().get("/meetings/7").then().statusCode(400).body("parameter", equalTo("id"));
        Api.asReader().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
        Api.asReader().delete("/meetings").then().statusCode(405).contentType("application/problem+json");
        Api.asReader()
                .accept("image/png")
                .get("/meetings")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }
}
