package org.readout.records.dumps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class DumpsTest {

    @Test
    void a_dump_holds_every_meeting_and_is_what_its_checksum_says() throws Exception {
        Told told = Told.by("dumped-wire", "dumped");
        Log.publish(told.reported());
        Api.awaitMeeting(told.meeting(), 1);
        int before = dumps().getList("id").size();

        Api.asOperator().post("/dumps").then().statusCode(202);
        await().atMost(Duration.ofSeconds(30)).until(() -> dumps().getList("id").size() > before);

        JsonPath dump = dumps();
        String address = "/dumps/" + dump.getString("[0].id") + "/";
        byte[] file = Api.asReader().get(address + "meetings.ndjson.gz").asByteArray();
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(dump.getString("[0].files[0].sha256")).isEqualTo(sum);
        assertThat(dump.getLong("[0].files[0].bytes")).isEqualTo(file.length);
        assertThat(Api.asReader().get(address + "sha256sums").asString()).isEqualTo(sum + "  meetings.ndjson.gz\n");
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(file))) {
            String lines = new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(lines.lines().count()).isEqualTo(dump.getLong("[0].meetings"));
            assertThat(lines).contains("\"id\":\"" + told.meeting() + "\"");
        }
    }

    @Test
    void no_name_leads_out_of_the_folder_and_only_operators_begin_one() {
        for (String address : new String[] {
            "/dumps/..%2f../passwd",
            "/dumps/2026-01-01T000000.000Z/..%2f..%2fpasswd",
            "/dumps/unfinished/manifest.json",
            "/dumps/x/y"
        }) {
            Api.asReader().urlEncodingEnabled(false).get(address).then().statusCode(404);
        }
        Api.asReader().post("/dumps").then().statusCode(403);
    }

    private static JsonPath dumps() {
        return Api.asReader().get("/dumps").then().statusCode(200).extract().jsonPath();
    }
}
