package org.readout.records.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.readout.records.Told.delegate;
import static org.readout.records.Told.speaker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.events.Rank;
import org.readout.events.Represented;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class FacetsTest {
    private static final List<Told> STORIES = List.of(
            Told.by("facet-wire", "1"),
            Told.by("facet-wire", "2").topics("water").held("2026-04-01"),
            Told.by("facet-wire", "3")
                    .topics("energy")
                    .withoutDate()
                    .between(
                            delegate("Amal Benkirane", "MA", Rank.MINISTER),
                            delegate("Dauren Alibekov", "KZ", Rank.AMBASSADOR)));

    @BeforeEach
    void publish() {
        Log.publish(STORIES.stream().map(Told::reported).toList());
        STORIES.forEach(told -> Api.awaitMeeting(told.meeting(), 1));
    }

    @Test
    void facets_count_what_answers() {
        JsonPath answer = Api.search(Map.of(
                        "q",
                        "source:facet-wire",
                        "facets",
                        "state,pair,person,topic,month,rank,status,source",
                        "limit",
                        1))
                .jsonPath();

        assertThat(answer.getLong("total")).isEqualTo(3);
        assertThat(answer.getList("meetings")).hasSize(1);
        assertThat(answer.getInt("facets.state.find { it.value == 'KZ' }.count"))
                .isEqualTo(3);
        assertThat(answer.getInt("facets.pair.find { it.value == 'GE-KZ' }.count"))
                .isEqualTo(2);
        assertThat(answer.getInt("facets.person.find { it.value == 'dauren alibekov' }.count"))
                .isEqualTo(3);
        assertThat(answer.getList("facets.month.value")).containsExactlyInAnyOrder("2026-03", "2026-04");
        assertThat(answer.getList("facets.status.value")).containsExactly("held");
        assertThat(answer.getList("facets.topic.value"))
                .contains("trade-corridors", "trade", "transport", "water", "energy");
    }

    @Test
    void the_clause_of_a_facet_finds_as_many_meetings_as_it_counts() {
        JsonPath answer = Api.search(Map.of(
                        "q",
                        "source:facet-wire",
                        "facets",
                        "state,pair,person,organisation,topic,corridor,rank,format,status,source,month"))
                .jsonPath();

        Map<String, List<Map<String, Object>>> facets = answer.getMap("facets");
        facets.values().stream().flatMap(List::stream).forEach(value -> {
            String query = "source:facet-wire " + value.get("clause");
            assertThat(Api.search(query).jsonPath().getList("meetings"))
                    .as(query)
                    .hasSize((Integer) value.get("count"));
        });
    }

    @Test
    void an_organisation_is_counted_once_whatever_it_is_called_and_is_no_state() {
        var kazakhstan = speaker("Dauren Alibekov", new Represented.State("KZ"));
        List<Told> stories = List.of(
                Told.by("union-wire", "1")
                        .between(kazakhstan, speaker("Awa Ndiaye", new Represented.Organisation("African Union"))),
                Told.by("union-wire", "2")
                        .between(kazakhstan, speaker("Awa Ndiaye", new Represented.Organisation("AU"))),
                Told.by("union-wire", "3").between(kazakhstan, speaker("Ruth Ashby", new Represented.State("AU"))));
        Log.publish(stories.stream().map(Told::reported).toList());
        stories.forEach(told -> Api.awaitMeeting(told.meeting(), 1));
        List<String> ids = stories.stream().map(told -> told.meeting().value()).toList();

        JsonPath answer = Api.search(Map.of("q", "source:union-wire", "facets", "organisation,pair,state"))
                .jsonPath();

        assertThat(answer.getMap("facets.organisation[0]"))
                .containsEntry("value", "AU")
                .containsEntry("count", 2);
        assertThat(answer.getList("facets.organisation")).hasSize(1);
        assertThat(found(answer.getString("facets.organisation[0].clause")))
                .containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        assertThat(found(answer.getString("facets.pair[0].clause"))).containsExactly(ids.get(2));
        assertThat(found("between:\"African Union,KZ\"")).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        assertThat(Api.asReader().get("/organisations/AU").jsonPath().getString("label"))
                .isEqualTo("African Union");
        assertThat(Api.asReader().get("/organisations/AU").jsonPath().getList("latest.id"))
                .contains(ids.get(0), ids.get(1))
                .doesNotContain(ids.get(2));
        assertThat(Api.asReader().get("/pairs/AU/KZ").jsonPath().getList("latest.id"))
                .containsExactly(ids.get(2));
        assertThat(Api.asReader().get("/states/AU").jsonPath().getList("latest.id"))
                .containsExactly(ids.get(2));
    }

    private static List<String> found(String clause) {
        return Api.search("source:union-wire " + clause).jsonPath().getList("meetings.id");
    }

    @Test
    void a_highlight_tells_why_a_meeting_answers() {
        JsonPath answer = Api.search(Map.of("q", "source:facet-wire topic:trade tariff", "highlight", "true"))
                .jsonPath();

        String path = "highlights." + STORIES.getFirst().meeting();
        assertThat(answer.getList(path + ".clause")).contains("topic:trade", "tariff");
        String quote = answer.getString(path + ".find { it.clause == 'tariff' }.quote");
        int start = answer.getInt(path + ".find { it.clause == 'tariff' }.marks[0].start");
        int end = answer.getInt(path + ".find { it.clause == 'tariff' }.marks[0].end");
        assertThat(quote.substring(start, end)).isEqualTo("tariffs");
    }

    @Test
    void only_the_fields_asked_for_are_sent() {
        JsonPath answer = Api.search(Map.of("q", "source:facet-wire", "fields", "date,topics"))
                .jsonPath();

        assertThat(answer.getMap("meetings[0]").keySet()).hasToString("[id, date, topics]");
        Api.search(Map.of("fields", "dates"))
                .then()
                .statusCode(400)
                .body("parameter", equalTo("fields"))
                .body("detail", containsString("date"));
        Api.search(Map.of("facets", "states"))
                .then()
                .statusCode(400)
                .body("parameter", equalTo("facets"))
                .body("detail", containsString("expected one of state"));
    }
}
