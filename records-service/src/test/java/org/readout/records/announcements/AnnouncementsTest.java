package org.readout.records.announcements;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class AnnouncementsTest {
    @ConfigProperty(name = "readout.websub-hub")
    String hub;

    @Test
    void the_hub_is_told_of_a_feed_that_changed_until_it_takes_the_message() {
        Told told = Told.by("announced-wire", "first");
        Log.publish(told.reported());
        Api.awaitMeeting(told.meeting(), 1);

        // The first message is refused.
        await().atMost(Duration.ofSeconds(40)).until(() -> messages().size() >= 2);
        assertThat(messages())
                .allSatisfy(message -> assertThat(message)
                        .contains("hub.mode=publish")
                        .contains(
                                "hub.url=https%3A%2F%2Frecords.example%2Fmeetings.atom%3Fq%3Dsource%3Aannounced-wire"));
    }

    @Test
    void a_feed_names_its_hub_and_itself() {
        List<String> links = Api.asReader()
                .get("/meetings.atom?q=source:announced-wire")
                .headers()
                .getValues("Link");
        assertThat(links).anySatisfy(link -> assertThat(link).contains(hub).contains("rel=\"hub\""));
        assertThat(links)
                .anySatisfy(link -> assertThat(link).contains("meetings.atom").contains("rel=\"self\""));
    }

    private List<String> messages() {
        return given().get(hub).asString().lines().toList();
    }
}
