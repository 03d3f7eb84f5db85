package org.readout.records.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.readout.events.Rank;
import org.readout.events.Represented;
import org.readout.events.Side;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class ProfilesResourceTest {

    @Test
    void a_person_has_a_page_with_offices_and_counterparts() {
        var kz = new Represented.State("KZ");
        var deputy = Told.person("Saule Nurlanova", "Deputy Minister", kz, Side.GUEST, Rank.DEPUTY_MINISTER);
        var minister = Told.person("Saule Nurlanova", "Minister of Trade", kz, Side.GUEST, Rank.MINISTER);
        var host = Told.person("Lasha Beridze", "Minister", new Represented.State("GE"), Side.HOST, Rank.MINISTER);
        Told first = Told.by("profile-wire", "1").held("2025-02-01").between(deputy, host);
        Told second = Told.by("profile-wire", "2").held("2026-02-01").between(minister, host);
        Log.publish(first.reported(), second.reported());
        Api.awaitMeeting(first.meeting(), 1);
        Api.awaitMeeting(second.meeting(), 1);

        JsonPath page = Api.asReader()
                .get("/persons/saule-nurlanova")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(page.getInt("total")).isEqualTo(2);
        assertThat(page.getList("offices.role")).containsExactly("Minister of Trade", "Deputy Minister");
        assertThat(page.getString("offices[1].to")).isEqualTo("2025-02-01");
        assertThat(page.getList("counts.person.value")).contains("lasha beridze");
    }

    @Test
    void states_topics_corridors_sources_and_pairs_have_pages() {
        Told told = Told.by("profile-wire", "3");
        Log.publish(told.reported());
        Api.awaitMeeting(told.meeting(), 1);

        assertThat(page("/states/KZ").getString("label")).isEqualTo("Kazakhstan");
        assertThat(page("/topics/trade-corridors").getString("label")).isEqualTo("Trade corridors");
        assertThat(page("/corridors/middle-corridor").getList("latest.id")).isNotEmpty();
        assertThat(page("/sources/profile-wire").getInt("total")).isPositive();
        assertThat(page("/pairs/KZ/GE").getList("counts.topic.value")).contains("trade");
    }

    @Test
    void what_no_meeting_tells_of_has_no_page() {
        Api.asReader().get("/persons/nobody-atall").then().statusCode(404).contentType("application/problem+json");
        Api.asReader().get("/states/Atlantis").then().statusCode(400);
        Api.asReader().get("/pairs/KZ/KZ").then().statusCode(400);
        Api.asReader().get("/cats/tom").then().statusCode(404);
    }

    private static JsonPath page(String path) {
        return Api.asReader().get(path).then().statusCode(200).extract().jsonPath();
    }
}
