package org.readout.records.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class McpTest {

    private static JsonPath send(String method, String params) {
        return Api.asReader()
                .contentType("application/json")
                .body("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"" + method + "\",\"params\":" + params + "}")
                .post("/mcp")
                .then()
                .statusCode(200)
                .body("id", equalTo(7))
                .extract()
                .jsonPath();
    }

    @Test
    void a_model_finds_the_tools_and_a_meeting() {
        Told told = Told.by("model-wire", "asked");
        Log.publish(told.reported());
        Api.awaitMeeting(told.meeting(), 1);

        assertThat(send("initialize", "{}").getString("result.capabilities.tools"))
                .isNotNull();
        assertThat(send("tools/list", "{}").getList("result.tools.name"))
                .containsExactly("search_meetings", "get_meeting", "meeting_series", "meeting_network");
        assertThat(send(
                                "tools/call",
                                "{\"name\":\"search_meetings\",\"arguments\":{\"q\":\"source:model-wire\",\"limit\":1}}")
                        .getString("result.structuredContent.meetings[0].id"))
                .isEqualTo(told.meeting().value());
        assertThat(send("tools/call", "{\"name\":\"get_meeting\",\"arguments\":{\"id\":\"" + told.meeting() + "\"}}")
                        .getString("result.content[0].text"))
                .contains("Nino Kvaratskhelia");
        assertThat(send("tools/call", "{\"name\":\"meeting_network\",\"arguments\":{\"q\":\"source:model-wire\"}}")
                        .getList("result.structuredContent.nodes.id"))
                .contains("KZ", "GE");
        assertThat(send("tools/call", "{\"name\":\"meeting_series\",\"arguments\":{\"q\":\"source:model-wire\"}}")
                        .getList("result.structuredContent.starts"))
                .contains("2026-03-01");
    }

    @Test
    void a_mistake_is_told_so_that_the_model_can_mend_it() {
        JsonPath answer = send("tools/call", "{\"name\":\"search_meetings\",\"arguments\":{\"q\":\"contry:KZ\"}}");
        assertThat(answer.getBoolean("result.isError")).isTrue();
        assertThat(answer.getString("result.content[0].text")).contains("did you mean 'country'");
        assertThat(send("tools/call", "{\"name\":\"delete_all\"}").getInt("error.code"))
                .isEqualTo(-32602);
        assertThat(send("resources/list", "{}").getInt("error.code")).isEqualTo(-32601);
    }
}
