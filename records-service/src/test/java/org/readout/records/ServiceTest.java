package org.readout.records;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every service of the suite offers. */
@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class ServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void it_tells_how_it_is(String check) {
        given().get("/q/health/" + check).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void it_can_be_measured() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void it_describes_itself() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("paths.'/meetings'.get.summary", notNullValue())
                .body("paths.'/meetings'.get.parameters.find { it.name == 'q' }.example", notNullValue())
                .body("components.schemas.Meeting.properties.passage", notNullValue());
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
