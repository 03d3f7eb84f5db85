package org.readout.ingest.dropfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.readout.events.ReportId;
import org.readout.ingest.Engines;
import org.readout.ingest.Logs;

@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class DropFolderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path FOLDER = Engines.DROP_FOLDER.resolve("drop-wire");

    @Test
    void a_file_that_is_dropped_is_taken_in_and_put_away() throws IOException {
        drop(
                "good.json",
                "{\"guid\": \"dropped-1\", \"text\": \"held 2026-10-01: Aidos Serikbek of KZ, Youssef Tazi of MA\"}");

        assertThat(Logs.events(ReportId.of("drop-wire", "dropped-1"), 1)).hasSize(1);
        await().atMost(PATIENCE).until(() -> Files.exists(FOLDER.resolve("processed/good.json")));
    }

    @Test
    void a_file_that_cannot_be_read_is_put_aside_with_the_reason() throws IOException {
        drop("bad.json", "{\"guid\": ");

        Path reason = FOLDER.resolve("rejected/bad.json.reason.txt");
        await().atMost(PATIENCE).until(() -> Files.exists(reason) && Files.size(reason) > 0);

        assertThat(Files.readString(reason)).contains("line 1");
        assertThat(FOLDER.resolve("rejected/bad.json")).exists();
    }

    private static void drop(String name, String content) throws IOException {
        Files.createDirectories(FOLDER);
        Path hidden = Files.writeString(FOLDER.resolve("." + name), content);
        Files.move(hidden, FOLDER.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
