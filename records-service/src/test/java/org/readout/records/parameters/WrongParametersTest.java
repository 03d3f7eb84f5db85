package org.readout.records.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;

/** Each parameter of each address, wrong in each way. */
@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class WrongParametersTest {
    private static final String ID = "m_5G3J0T9QZC8XNB2VWD71RMKEHY";
    private static final List<String> FORMS =
            List.of("atom", "rss", "feed.json", "ics", "csv", "ndjson", "parquet", "plover.ndjson");

    private static final List<String> QUERIES = List.of(
            "contry:KZ",
            "(",
            "\"",
            "rank>=",
            "held:2026-13",
            "held:2026-05..2026-01",
            "reports>=x",
            "topic:no-topic",
            "a ".repeat(3_000));
    private static final List<String> NUMBERS =
            List.of("-1", "x", "1.5", "1e3", "0x10", "99999999999999999999", "1,2", "१");
    private static final List<String> WORDS = List.of("nope", "REPORTED", "reported;drop", "a\u0000b", "\uD83D\uDE82");
    private static final List<String> MOMENTS =
            List.of("yesterday", "2026-03-03", "2026-03-03T12:00:00", "2026-13-03T12:00:00Z", "1772539200");
    private static final List<String> DAYS =
            List.of("today", "2026-02-30", "2026-3-1", "+999999999-01-01", "-0044-03-15");
    private static final List<String> ZONES = List.of("Mars/Olympus", "+99:00", "+05:00", "Asia Almaty");
    private static final List<String> CURSORS = List.of(
            "x",
            "%%%",
            forged("NEXT|REPORTED|2026-99-99|m_1"),
            forged("NEXT|REPORTED|abc|m_1"),
            forged("NEXT|HELD|0|m_1"),
            forged("BACK|HELD|2026-01-01|m_1"),
            forged("NEXT|HELD|2026-01-01|' or true --"),
            forged("NEXT|REPORTED|2026-01-01|m_1|more"));

    private record Wrong(String address, String parameter, String value) {}

    private static Stream<Wrong> wrong(String address, String parameter, List<String> values) {
        return values.stream().map(value -> new Wrong(address, parameter, value));
    }

    private static Stream<Wrong> everything() {
        return Stream.of(
                        wrong("/meetings", "q", QUERIES),
                        wrong("/meetings", "sort", WORDS),
                        wrong("/meetings", "limit", NUMBERS),
                        wrong("/meetings", "cursor", CURSORS),
                        wrong("/meetings", "facets", WORDS),
                        wrong("/meetings", "facets", List.of("state,", "state,nope", ",")),
                        wrong("/meetings", "facet-values", NUMBERS),
                        wrong("/meetings", "highlight", WORDS),
                        wrong("/meetings", "fields", WORDS),
                        FORMS.stream().flatMap(form -> wrong("/meetings." + form, "q", QUERIES)),
                        Stream.of("atom", "rss", "feed.json", "ics")
                                .flatMap(form -> wrong("/meetings." + form, "limit", NUMBERS)),
                        wrong("/meetings/" + ID, "as-of", MOMENTS),
                        wrong("/meetings/series", "q", QUERIES),
                        wrong("/meetings/series", "by", WORDS),
                        wrong("/meetings/series", "time", WORDS),
                        wrong("/meetings/series", "zone", ZONES),
                        wrong("/meetings/series", "split", WORDS),
                        wrong("/meetings/series", "keys", NUMBERS),
                        wrong("/meetings/network", "q", QUERIES),
                        wrong("/meetings/network", "of", WORDS),
                        wrong("/meetings/network", "edges", NUMBERS),
                        wrong("/meetings/trends", "q", QUERIES),
                        wrong("/meetings/trends", "by", WORDS),
                        wrong("/meetings/trends", "days", NUMBERS),
                        wrong("/meetings/trends", "until", DAYS),
                        wrong("/meetings/trends", "values", NUMBERS),
                        wrong("/changes", "q", QUERIES),
                        wrong("/changes", "after", NUMBERS),
                        wrong("/changes", "limit", NUMBERS),
                        wrong("/changes/stream", "q", QUERIES),
                        wrong("/changes/stream", "after", NUMBERS))
                .flatMap(one -> one);
    }

    private static String forged(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void each_is_answered_with_a_problem_that_names_it() {
        everything().forEach(wrong -> {
            Response answer = ask(wrong.address(), Map.of(wrong.parameter(), wrong.value()));
            assertThat(answer.statusCode()).as("%s", wrong).isEqualTo(400);
            assertThat(answer.contentType()).as("%s", wrong).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("parameter")).as("%s", wrong).isEqualTo(wrong.parameter());
            assertThat(answer.jsonPath().getString("detail")).as("%s", wrong).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings",
                "/meetings.atom",
                "/meetings.csv",
                "/meetings/" + ID,
                "/meetings/" + ID + "/history",
                "/meetings/series",
                "/meetings/network",
                "/meetings/trends",
                "/changes",
                "/changes/stream",
                "/states/KZ",
                "/topics/trade",
                "/pairs/KZ/GE"
            })
    void one_that_means_nothing_or_stands_there_twice_is_named(String address) {
        ask(address, Map.of("colour", "blue")).then().statusCode(400).body("parameter", equalTo("colour"));
        ask(address, Map.of("q", List.of("trade", "rail")))
                .then()
                .statusCode(400)
                .body("parameter", equalTo("q"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings/7",
                "/meetings/m_x/history",
                "/states/NOPE",
                "/corridors/' or true --",
                "/pairs/KZ/NOPE",
                "/topics/%00"
            })
    void an_address_that_names_nothing_is_no_failure(String address) {
        assertThat(ask(address, Map.of()).statusCode()).as(address).isIn(400, 404);
    }

    @Test
    void a_last_event_id_that_is_no_number_is_named() {
        for (String id : NUMBERS) {
            if (id.chars().allMatch(c -> c < 128)) {
                Api.asReader()
                        .accept("text/event-stream")
                        .header("Last-Event-ID", id)
                        .get("/changes/stream")
                        .then()
                        .statusCode(400)
                        .body("parameter", equalTo("Last-Event-ID"));
            }
        }
    }

    @Test
    void a_blank_one_is_none() {
        Told told = Told.by("blank-wire", "blank");
        Log.publish(told.reported());
        Api.awaitMeeting(told.meeting(), 1);
        Api.search(Map.of("q", "source:blank-wire", "limit", "", "cursor", " ", "facets", "", "sort", ""))
                .then()
                .statusCode(200);
    }

    private static Response ask(String address, Map<String, ?> parameters) {
        String accepted = address.equals("/changes/stream") ? "text/event-stream" : "*/*";
        return Api.asReader().accept(accepted).queryParams(parameters).get(address);
    }
}
