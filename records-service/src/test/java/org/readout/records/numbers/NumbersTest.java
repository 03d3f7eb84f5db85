package org.readout.records.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.readout.records.Told.delegate;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.events.Rank;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class NumbersTest {
    private static final List<Told> STORIES = List.of(
            Told.by("number-wire", "1")
                    .held("2026-01-31")
                    .recorded("2026-01-31T22:00:00Z")
                    .topics("water"),
            Told.by("number-wire", "2")
                    .held("2026-01-05")
                    .recorded("2026-02-10T10:00:00Z")
                    .topics("water", "energy"),
            Told.by("number-wire", "3")
                    .held("2026-04-01")
                    .recorded("2026-04-01T10:00:00Z")
                    .topics("energy")
                    .between(
                            delegate("Amal Benkirane", "MA", Rank.MINISTER),
                            delegate("Dauren Alibekov", "KZ", Rank.AMBASSADOR)));

    @BeforeEach
    void publish() {
        Log.publish(STORIES.stream().map(Told::reported).toList());
        STORIES.forEach(told -> Api.awaitMeeting(told.meeting(), 1));
    }

    private static JsonPath ask(String path) {
        return Api.asReader().get(path).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void a_series_has_every_month_from_the_first_to_the_last() {
        JsonPath series = ask("/meetings/series?q=source:number-wire");

        assertThat(series.getList("starts")).containsExactly("2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01");
        assertThat(series.getList("lines[0].counts")).containsExactly(2, 0, 0, 1);
    }

    @Test
    void a_series_can_be_split() {
        JsonPath series = ask("/meetings/series?q=source:number-wire&split=topic&by=year");

        assertThat(series.getList("lines.key")).containsExactly("energy", "water");
        assertThat(series.getList("lines.counts")).containsExactly(List.of(2), List.of(2));
    }

    @Test
    void a_day_begins_where_the_time_zone_says() {
        assertThat(ask("/meetings/series?q=source:number-wire&time=reported&by=day")
                        .getString("starts[0]"))
                .isEqualTo("2026-01-31");
        assertThat(ask("/meetings/series?q=source:number-wire&time=reported&by=day&zone=Asia/Almaty")
                        .getString("starts[0]"))
                .isEqualTo("2026-02-01");
    }

    @Test
    void a_network_tells_who_meets_whom() {
        JsonPath network = ask("/meetings/network?q=source:number-wire");
        assertThat(network.getInt("edges.find { it.source == 'GE' && it.target == 'KZ' }.meetings"))
                .isEqualTo(2);
        assertThat(network.getInt("nodes.find { it.id == 'KZ' }.meetings")).isEqualTo(3);

        assertThat(ask("/meetings/network?q=source:number-wire&of=persons").getList("nodes.id"))
                .contains("amal benkirane", "dauren alibekov");

        XmlPath graph = Api.asReader()
                .get("/meetings/network.graphml?q=source:number-wire")
                .then()
                .statusCode(200)
                .extract()
                .xmlPath();
        assertThat(graph.getList("graphml.graph.node.@id")).containsExactlyInAnyOrder("GE", "KZ", "MA");
    }

    @Test
    void a_trend_rises_against_its_own_past() {
        JsonPath trends = ask("/meetings/trends?q=source:number-wire&days=30&until=2026-04-10");

        assertThat(trends.getList("trends.value")).containsExactly("energy");
        assertThat(trends.getInt("trends[0].now")).isEqualTo(1);
        assertThat(trends.getDouble("trends[0].before")).isEqualTo(0.25);
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings/series?by=hour, by",
        "/meetings/series?zone=Mars/Base, zone",
        "/meetings/series?zone=+05:00, zone",
        "/meetings/series?split=colour, split",
        "/meetings/series?keys=0, keys",
        "/meetings/network?of=cats, of",
        "/meetings/network?edges=9999999, edges",
        "/meetings/trends?days=0, days",
        "/meetings/trends?until=tomorrow, until",
        "/meetings/trends?by=x, by"
    })
    void a_wrong_parameter_is_named(String address, String parameter) {
        Api.asReader()
                .urlEncodingEnabled(false)
                .get(address.replace("+", "%2B"))
                .then()
                .statusCode(400)
                .body("parameter", equalTo(parameter))
                .body("title", containsString(parameter));
    }
}
