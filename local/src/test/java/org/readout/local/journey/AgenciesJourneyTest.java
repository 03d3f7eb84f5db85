package org.readout.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.local.client.Clients;
import org.readout.local.commandline.Main;
import org.readout.local.inbox.Mail;
import org.readout.local.sample.Follower;
import org.readout.local.sample.Following;
import org.readout.local.sample.Morning;
import org.readout.local.suite.Suite;

/** What README promises of the sample wire and of {@code ./run item}. */
class AgenciesJourneyTest {
    private static final Suite SUITE = RunningSuite.SUITE;
    private static final Path REAL_WIRE = RunningSuite.ROOT.resolve("../shared/wire");

    private static Map<String, JsonNode> morning;

    @BeforeAll
    static void play() throws InterruptedException {
        new Following(SUITE).begin();
        morning = new Morning(SUITE).play();
    }

    @Test
    void every_item_of_the_morning_is_decided() {
        assertThat(morning).hasSizeGreaterThanOrEqualTo(10);
        assertThat(morning.values())
                .extracting(outcome -> outcome.path("outcome").asText())
                .containsOnly("reported", "no-meeting");
    }

    @Test
    void the_morning_played_again_tells_nobody_anything_new() throws InterruptedException {
        Map<String, JsonNode> again = new Morning(SUITE).play();

        assertThat(again).isEqualTo(morning);
    }

    @Test
    void a_real_item_becomes_the_record_that_its_reader_would_write() throws Exception {
        Path text = REAL_WIRE.resolve("kazakhstan-morocco.txt");
        Assumptions.assumeTrue(Files.exists(text), "the real item is not beside the repository");
        JsonNode expected = new ObjectMapper()
                .readTree(REAL_WIRE.resolve("kazakhstan-morocco.expected.json").toFile())
                .at("/meetings/0");

        String printed = runItem(text);

        String id = printed.replaceAll("(?s).*Meeting   (m_\\w+).*", "$1");
        JsonNode record =
                new Clients(SUITE.ports(), SUITE.keys()).records().meeting(id).body();
        assertThat(record.path("status").asText())
                .isEqualTo(expected.path("status").asText());
        assertThat(record.path("format").asText())
                .isEqualTo(expected.path("format").asText());
        assertThat(record.path("date").isNull()).isTrue();
        assertThat(record.at("/place/city").isValueNode()).isTrue();
        assertThat(record.at("/place/city").isNull()).isTrue();
        assertThat(record.at("/place/country").asText())
                .isEqualTo(expected.path("country").asText());
        assertThat(words(record.path("participants"), "name")).isEqualTo(words(expected.path("participants"), "name"));
        assertThat(words(record.path("participants"), "role")).isEqualTo(words(expected.path("participants"), "role"));
        assertThat(words(record.path("participants"), "side")).isEqualTo(words(expected.path("participants"), "side"));
        assertThat(texts(record.path("topics"))).containsExactlyInAnyOrderElementsOf(texts(expected.path("topics")));
        assertThat(texts(record.path("corridors"))).isEmpty();
        assertThat(texts(record.path("mentions"))).containsAll(texts(expected.path("mentions")));
        for (Follower follower : Follower.ALL) {
            assertThat(printed).contains(follower.query());
            List<Mail> told = SUITE.mails().mailsTo(follower.address()).stream()
                    .filter(mail -> mail.text().contains(id))
                    .toList();
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().text().lines().filter(line -> line.startsWith("  \"")))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(SUITE.webhooks().webhooksTo(follower.name()))
                    .filteredOn(webhook -> webhook.body().contains(id))
                    .hasSize(1)
                    .allMatch(webhook -> webhook.verified());
        }
    }

    @Test
    void the_feeds_of_the_sample_are_polled_and_each_entry_is_read_once() {
        var records = new Clients(SUITE.ports(), SUITE.keys()).records();
        for (String source : List.of("caspian-observer", "baltic-bulletin")) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> records.meetings("source:" + source)
                                    .body()
                                    .path("meetings")
                                    .size()
                            > 0);
        }
    }

    private static String runItem(Path file) throws Exception {
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[] {"item", file.toString(), "--data", RunningSuite.FOLDER.toString()});
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> words(JsonNode participants, String field) {
        return new TreeSet<>(StreamSupport.stream(participants.spliterator(), false)
                .map(participant -> participant.path(field).asText())
                .toList());
    }

    private static List<String> texts(JsonNode list) {
        Stream<JsonNode> all = StreamSupport.stream(list.spliterator(), false);
        return all.map(JsonNode::asText).toList();
    }
}
