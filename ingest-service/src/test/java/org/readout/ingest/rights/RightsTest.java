package org.readout.ingest.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.readout.events.MeetingReported;
import org.readout.events.ReportId;
import org.readout.events.Usage;
import org.readout.ingest.Api;
import org.readout.ingest.Engines;
import org.readout.ingest.Logs;

@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class RightsTest {

    @Test
    void of_a_source_that_may_only_be_quoted_no_passage_leaves() {
        Api.as("operator")
                .contentType("application/json")
                .body("{\"usage\": \"quote-only\"}")
                .put("/sources/strict-wire")
                .then()
                .statusCode(200)
                .body("usage", equalTo("quote-only"));

        Api.as("wire")
                .contentType("application/json")
                .body(
                        "{\"guid\": \"strict-1\", \"text\": \"held 2026-10-20: Aidos Serikbek of KZ, Youssef Tazi of MA\"}")
                .post("/items?source=strict-wire")
                .then()
                .statusCode(202);

        MeetingReported event = (MeetingReported)
                Logs.events(ReportId.of("strict-wire", "strict-1"), 1).getFirst();
        assertThat(event.report().usage()).isEqualTo(Usage.QUOTE_ONLY);
        assertThat(event.meeting().passage()).isEmpty();
    }

    @Test
    void a_licence_that_does_not_exist_is_refused() {
        Api.as("operator")
                .contentType("application/json")
                .body("{\"usage\": \"whatever\"}")
                .put("/sources/strict-wire")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
