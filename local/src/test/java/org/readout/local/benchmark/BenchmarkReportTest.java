package org.readout.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkReportTest {
    @TempDir
    Path docs;

    @Test
    void a_second_measurement_replaces_the_first_in_both_files() throws Exception {
        var report = new BenchmarkReport(docs);
        report.add(new WholeLine(), new Measurement(Map.of("deliveredToProducerRatio", 0.5)), LocalDate.of(2026, 3, 1));

        report.add(
                new WholeLine(),
                new Measurement(Map.of("deliveredToProducerRatio", 0.12345)),
                LocalDate.of(2026, 3, 2));

        assertThat(Files.readString(docs.resolve("benchmarks.json")))
                .contains("\"whole-line\"", "\"deliveredToProducerRatio\" : 0.123")
                .doesNotContain("0.5");
        assertThat(Files.readString(docs.resolve("benchmarks.md")))
                .contains("## whole-line", "| deliveredToProducerRatio | 0.123 |", "2026-03-02")
                .doesNotContain("2026-03-01");
    }
}
