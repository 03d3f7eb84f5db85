package org.readout.ingest.formats.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.detection.Formats;

/** JSONTestSuite: what must be JSON, what must not, and what may be either but must not break anything. */
class JsonSuiteTest {
    private static final Optional<String> JSON = Optional.of("application/json");

    @Test
    void json_is_accepted_and_what_is_none_is_refused() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> files = Suites.files("json/test_parsing", ".json");
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            Parsed alone = Formats.read(content, JSON, Optional.empty());
            Parsed within = Formats.read(asUnknownMember(content), JSON, Optional.empty());
            boolean right = switch (file.getFileName().toString().charAt(0)) {
                case 'y' -> !isSyntaxError(alone) && within instanceof Stories;
                case 'n' ->
                    alone instanceof Unreadable
                            || (alone instanceof Stories stories
                                    && stories.stories().isEmpty()
                                    && !stories.refused().isEmpty());
                default -> true;
            };
            if (!right) {
                wrong.add(file.getFileName() + ": " + alone + " / " + within);
            }
        }
        System.out.printf("JSONTestSuite: %d of %d agree%n", files.size() - wrong.size(), files.size());
        assertThat(wrong).isEmpty();
    }

    private static byte[] asUnknownMember(byte[] content) {
        byte[] before =
                "{\"source\":\"desk\",\"guid\":\"1\",\"text\":\"A story.\",\"more\":".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(before, before.length + content.length + 1);
        System.arraycopy(content, 0, all, before.length, content.length);
        all[all.length - 1] = '}';
        return all;
    }

    private static boolean isSyntaxError(Parsed parsed) {
        return parsed instanceof Unreadable unreadable && unreadable.why().startsWith("not JSON");
    }
}
