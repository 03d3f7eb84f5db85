package org.readout.records.console;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.records.RunningSuite;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class ConsoleTest {
    private static final String A_BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/meeting.html", "/console/pages/meeting.js", "/console/style/base.css"})
    void its_files_come_with_a_strict_policy_and_are_asked_for_again_after_a_new_release(String file) {
        given().get(file)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';"))
                .header(
                        "Content-Security-Policy",
                        containsString("connect-src 'self' http://localhost:8081 http://localhost:8083;"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void the_description_of_the_api_keeps_its_own_scripts() {
        given().get("/q/swagger-ui/").then().statusCode(200).header("Content-Security-Policy", nullValue());
    }

    @Test
    void it_tells_where_the_other_services_are() {
        given().get("/console.json")
                .then()
                .statusCode(200)
                .body("ingest", equalTo("http://localhost:8081"))
                .body("notify", equalTo("http://localhost:8083"));
    }

    @Test
    void a_browser_that_follows_the_address_of_a_meeting_comes_to_its_page() {
        String meeting = "/meetings/m_00000000000000000000000000";

        given().redirects()
                .follow(false)
                .accept(A_BROWSER)
                .get(meeting)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/meeting.html?id=m_00000000000000000000000000"));
        given().accept("application/json").get(meeting).then().statusCode(401);
        given().get(meeting).then().statusCode(401);
    }
}
