package org.readout.records.outputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.readout.records.Told.delegate;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.events.MeetingWithdrawn.Reason;
import org.readout.events.Rank;
import org.readout.events.Status;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class OutputsTest {
    private static final String QUERY = "q=source:output-wire";
    private static final Told PLANNED = Told.by("output-wire", "planned")
            .status(Status.PLANNED)
            .held("2026-05-07")
            .between(
                    delegate("=cmd(), \"Quoted\" & <Angle>", "KZ", Rank.OTHER),
                    delegate("Nino Kvaratskhelia", "GE", Rank.MINISTER));
    private static final Told GONE = Told.by("output-wire", "gone").headline("A story that was killed");

    @BeforeEach
    void publish() {
        Log.publish(GONE.reported());
        Log.publish(PLANNED.reported());
        Api.awaitMeeting(PLANNED.meeting(), 1);
        Log.publish(GONE.withdrawn(Reason.KILLED, "Wrong embassy; sorry."));
        Api.awaitStatus(GONE.meeting(), 410);
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "atom, application/atom+xml",
        "rss, application/rss+xml",
        "feed.json, application/feed+json",
        "ics, text/calendar",
        "csv, text/csv",
        "ndjson, application/x-ndjson",
        "plover.ndjson, application/vnd.plover+x-ndjson"
    })
    void ending_and_accept_choose_the_same_form(String ending, String type) {
        String byEnding = Api.asReader()
                .get("/meetings." + ending + "?" + QUERY)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .extract()
                .asString();
        String byAccept = Api.asReader()
                .accept(type)
                .get("/meetings?" + QUERY)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .extract()
                .asString();
        assertThat(withoutAddresses(byAccept)).isEqualTo(withoutAddresses(byEnding));
    }

    private static String withoutAddresses(String feed) {
        return feed.replaceAll("http://localhost:\\d+/meetings[^\"<]*", "");
    }

    @Test
    void the_atom_feed_has_entries_with_lasting_ids_and_tombstones() {
        XmlPath feed = Api.asReader().get("/meetings.atom?" + QUERY).xmlPath();

        assertThat(feed.getString("feed.entry.id")).isEqualTo("urn:readout:meeting:" + PLANNED.meeting());
        assertThat(feed.getString("feed.entry.title")).startsWith("Planned: =cmd(), \"Quoted\" & <Angle> (Kazakhstan)");
        assertThat(feed.getString("feed.'deleted-entry'.@ref")).isEqualTo("urn:readout:meeting:" + GONE.meeting());
        assertThat(feed.getString("feed.'deleted-entry'.comment")).isEqualTo("Wrong embassy; sorry.");
    }

    @Test
    void the_rss_feed_says_what_was_withdrawn() {
        XmlPath feed = Api.asReader().get("/meetings.rss?" + QUERY).xmlPath();

        assertThat(feed.getList("rss.channel.item.guid"))
                .containsExactly(GONE.meeting().value(), PLANNED.meeting().value());
        assertThat(feed.getString("rss.channel.item[0].title")).startsWith("Withdrawn: ");
    }

    @Test
    void the_json_feed_carries_the_whole_record() {
        JsonPath feed = Api.asReader().get("/meetings.feed.json?" + QUERY).jsonPath();

        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getBoolean("items[0]._readout.withdrawn")).isTrue();
        assertThat(feed.getString("items[1]._readout.meeting.date.from")).isEqualTo("2026-05-07");
    }

    @Test
    void the_calendar_holds_the_day_and_cancels_what_was_withdrawn() {
        String calendar = Api.asReader().get("/meetings.ics?" + QUERY).asString();
        String unfolded = calendar.replace("\r\n ", "");

        assertThat(unfolded)
                .contains("UID:" + PLANNED.meeting() + "@readout")
                .contains("DTSTART;VALUE=DATE:20260507\r\nDTEND;VALUE=DATE:20260508\r\nSTATUS:TENTATIVE")
                .contains("UID:" + GONE.meeting() + "@readout")
                .contains("SEQUENCE:0", "STATUS:CANCELLED")
                .contains("SUMMARY:Planned: =cmd()\\, \"Quoted\"");
        assertThat(calendar.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void the_table_has_a_row_a_meeting_and_runs_no_formula() {
        String table = Api.asReader().get("/meetings.csv?" + QUERY).asString();

        assertThat(table.lines()).hasSize(2);
        assertThat(table)
                .startsWith("id,status,format,from,to")
                .contains("\"'=cmd(), \"\"Quoted\"\" & <Angle> (Kazakhstan)|");
    }

    @Test
    void the_parquet_file_has_typed_columns_for_whoever_reads_it() throws Exception {
        Told full = Told.by("column-wire", "full").topics("energy", "water").held("2026-05-07");
        Told bare = Told.by("column-wire", "bare").withoutDate().topics().between();
        Log.publish(full.reported(), bare.reported());
        Api.awaitMeeting(full.meeting(), 1);
        Api.awaitMeeting(bare.meeting(), 1);
        byte[] bytes =
                Api.asReader().get("/meetings.parquet?q=source:column-wire").asByteArray();

        var rows = new HashMap<String, List<Object>>();
        try (var file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)));
                RowReader row = file.rowReader()) {
            while (row.hasNext()) {
                row.next();
                rows.put(
                        row.getString("id"),
                        List.of(
                                row.getString("status"),
                                row.isNull("from") ? "no day" : row.getDate("from"),
                                row.getList("topics").strings(),
                                row.getList("represented").strings(),
                                row.getLong("reports"),
                                row.getTimestamp("firstRecordedAt")));
            }
        }

        assertThat(rows.get(full.meeting().value()))
                .isEqualTo(List.of(
                        "held",
                        LocalDate.of(2026, 5, 7),
                        List.of("energy", "water"),
                        List.of("KZ", "GE"),
                        1L,
                        full.reported().recordedAt()));
        assertThat(rows.get(bare.meeting().value()).subList(0, 5))
                .isEqualTo(List.of("held", "no day", List.of(), List.of(), 1L));
    }

    @Test
    void a_parquet_file_without_meetings_is_one() throws Exception {
        byte[] bytes =
                Api.asReader().get("/meetings.parquet?q=source:nobody-wire").asByteArray();
        try (var file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)));
                RowReader row = file.rowReader()) {
            assertThat(row.hasNext()).isFalse();
        }
    }

    @Test
    void plover_lines_hold_what_was_held_only() {
        Told held = Told.by("plover-wire", "held");
        Told planned = Told.by("plover-wire", "planned").status(Status.PLANNED);
        Log.publish(held.reported(), planned.reported());
        Api.awaitMeeting(held.meeting(), 1);
        Api.awaitMeeting(planned.meeting(), 1);

        String lines = Api.asReader()
                .get("/meetings.plover.ndjson?q=source:plover-wire")
                .asString();

        assertThat(lines.lines()).hasSize(1);
        assertThat(lines)
                .contains(
                        "\"type\":\"CONSULT\"",
                        "\"mode\":\"visit\"",
                        "\"code\":\"KZ\"",
                        held.meeting().value());
    }

    @Test
    void a_meeting_that_answers_no_longer_gets_a_tombstone_in_the_feeds_it_was_in() {
        Told told = Told.by("left-wire", "left").topics("energy").held("2026-05-07");
        Log.publish(told.reported());
        Api.awaitMeeting(told.meeting(), 1);
        Log.publish(Told.by("left-wire", "left")
                .version(2)
                .topics("water")
                .held("2026-05-07")
                .reported());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Api.meeting(told.meeting()).jsonPath().getList("topics"), List.of("water")::equals);

        String was = "q=source:left-wire topic:energy";
        XmlPath feed = Api.asReader().get("/meetings.atom?" + was).xmlPath();
        assertThat(feed.getString("feed.'deleted-entry'.@ref")).isEqualTo("urn:readout:meeting:" + told.meeting());
        assertThat(Api.asReader().get("/meetings.rss?" + was).xmlPath().getString("rss.channel.item.title"))
                .startsWith("Corrected: ");
        assertThat(Api.asReader().get("/meetings.feed.json?" + was).jsonPath().getBoolean("items[0]._readout.left"))
                .isTrue();
        assertThat(Api.asReader().get("/meetings.ics?" + was).asString()).contains("STATUS:CANCELLED");
        assertThat(Api.asReader().get("/changes?" + was).jsonPath().getList("changes.kind"))
                .containsExactly("left");
        assertThat(Api.asReader()
                        .get("/meetings.atom?q=source:left-wire topic:water")
                        .xmlPath()
                        .getString("feed.entry.id"))
                .isEqualTo("urn:readout:meeting:" + told.meeting());
        assertThat(Api.asReader().get("/meetings.atom?q=source:left-wire").asString())
                .doesNotContain("deleted-entry");
    }

    @Test
    void a_wrong_query_of_a_feed_is_answered_with_a_problem() {
        Api.asReader()
                .get("/meetings.atom?q=contry:KZ")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("country"));
    }
}
