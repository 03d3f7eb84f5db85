package org.readout.ingest.formats.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Story;

/** IPTC's own examples. */
class IptcSuiteTest {

    @Test
    void the_same_story_in_three_generations_of_ninjs_is_the_same() throws IOException {
        Path examples = Suites.folder("ninjs/examples");
        List<String> wrong = new ArrayList<>();
        int pairs = 0;
        for (Path third : Suites.files("ninjs/examples/3.0", ".json")) {
            for (String earlier : List.of("1.4", "2.1")) {
                String name =
                        third.getFileName().toString().replace("_3.json", earlier.equals("2.1") ? "_2.json" : "1.json");
                Path same = examples.resolve(earlier).resolve(name);
                if (Files.exists(same)) {
                    pairs++;
                    Story one = only(Suites.read(same));
                    Story other = only(Suites.read(third));
                    if (!one.equals(other)) {
                        wrong.add(earlier + "/" + name + "\n    " + one + "\n    " + other);
                    }
                }
            }
        }
        System.out.printf("ninjs: %d of %d pairs of the same story agree%n", pairs - wrong.size(), pairs);
        wrong.forEach(difference -> System.out.println("  differs: " + difference));
        assertThat(pairs).isGreaterThan(10);
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_ninjs_example_is_read() throws IOException {
        int read = 0;
        int all = 0;
        for (String generation : List.of("1.4", "2.1", "3.0")) {
            for (Path file : Suites.files("ninjs/examples/" + generation, ".json")) {
                if (!file.getFileName().toString().contains("schema")) {
                    all++;
                    Parsed parsed = Suites.read(file);
                    if (parsed instanceof Stories stories
                            && stories.refused().isEmpty()
                            && !stories.stories().isEmpty()) {
                        read++;
                    } else {
                        System.out.println("  not read: " + generation + "/" + file.getFileName() + " " + parsed);
                    }
                }
            }
        }
        System.out.printf("ninjs: %d of %d examples are read%n", read, all);
        assertThat(read).isEqualTo(all);
    }

    @Test
    void news_items_of_newsml_g2_are_read_and_other_items_are_refused() throws IOException {
        int items = 0;
        int read = 0;
        int others = 0;
        for (Path file : Suites.files("newsml-g2/examples", ".xml")) {
            String document = Files.readString(file, StandardCharsets.ISO_8859_1);
            Parsed parsed = Suites.read(file);
            if (document.contains("<newsItem") && document.contains("<contentSet") && document.contains("<headline")) {
                items++;
                read += parsed instanceof Stories stories && !stories.stories().isEmpty() ? 1 : 0;
            } else if (!document.contains("<newsItem") && !document.contains("<nitf")) {
                others++;
                assertThat(parsed).as(file.toString()).isInstanceOf(Unreadable.class);
            }
        }
        System.out.printf("NewsML-G2: %d of %d news items are read, %d other documents refused%n", read, items, others);
        assertThat(items).isGreaterThan(5);
        assertThat(read).isEqualTo(items);
    }

    @Test
    void releases_in_newsml_1_are_read_whole() throws IOException {
        for (Path file : Suites.files("ninjs/examples/NewsML", ".xml")) {
            Story story = only(Suites.read(file));
            assertThat(story.headline()).as(file.toString()).isPresent();
            assertThat(story.completeness()).isEqualTo(Story.Completeness.WHOLE);
            assertThat(story.text()).hasSizeGreaterThan(500);
            assertThat(story.publishedAt()).isPresent();
        }
    }

    private static Story only(Parsed parsed) {
        assertThat(parsed).isInstanceOf(Stories.class);
        return ((Stories) parsed).stories().get(0);
    }
}
