package org.readout.records;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.readout.events.MeetingId;
import org.readout.testbed.Testbed;

/** The HTTP door, as a reader or an operator uses it. */
public final class Api {
    private static final String READER = Testbed.tokens().token("anna", Duration.ofHours(1), "reader");
    private static final String OPERATOR = Testbed.tokens().token("omar", Duration.ofHours(1), "operator");

    private Api() {}

    public static RequestSpecification asReader() {
        return given().auth().oauth2(READER);
    }

    public static RequestSpecification asOperator() {
        return given().auth().oauth2(OPERATOR);
    }

    public static Response meeting(MeetingId id) {
        return asReader().get("/meetings/" + id);
    }

    public static Response search(String query) {
        return search(Map.of("q", query));
    }

    public static Response search(Map<String, ?> parameters) {
        return asReader().queryParams(parameters).get("/meetings");
    }

    /** The meeting, once its record has so many reports. */
    public static Response awaitMeeting(MeetingId id, int reports) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> meeting(id).jsonPath().getList("reports"), told -> told != null && told.size() == reports);
        return meeting(id);
    }

    public static void awaitStatus(MeetingId id, int status) {
        await().atMost(Duration.ofSeconds(20)).until(() -> meeting(id).statusCode() == status);
    }
}
