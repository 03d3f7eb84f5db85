package org.readout.records.vocabularies;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.readout.records.RunningSuite;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class VocabulariesResourceTest {

    @Test
    void a_vocabulary_is_published_as_skos() {
        given().accept("text/turtle")
                .get("/vocabularies/topics")
                .then()
                .statusCode(200)
                .body(containsString("skos:prefLabel \"Trade corridors\"@en"))
                .body(containsString("/vocabularies/topics#trade>"));
        given().accept("application/ld+json")
                .get("/vocabularies/corridors")
                .then()
                .statusCode(200)
                .body("concepts.find { it.notation == 'middle-corridor' }.prefLabel.en", equalTo("Middle Corridor"));
        given().get("/vocabularies/colours").then().statusCode(404);
    }
}
