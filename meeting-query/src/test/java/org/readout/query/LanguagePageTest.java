package org.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for users says of each example whether the meeting in Tbilisi answers it, and of each mistake what is said. */
class LanguagePageTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\| `(.+?)` \\|.*\\| (yes|no) \\|$");
    private static final Pattern MISTAKE = Pattern.compile("(?m)^\\| `(.+?)` \\| (\\d+) \\| (.+?) \\|$");
    private static final MeetingFacts TBILISI = MeetingFacts.of(SampleMeeting.record());

    @Test
    void each_example_finds_what_the_page_says() throws Exception {
        List<MatchResult> examples = rows(EXAMPLE);

        assertThat(examples).hasSizeGreaterThan(40);
        for (MatchResult example : examples) {
            assertThat(MeetingQuery.parse(example.group(1)).matches(TBILISI))
                    .as(example.group())
                    .isEqualTo(example.group(2).equals("yes"));
        }
    }

    @Test
    void each_mistake_is_answered_as_the_page_says() throws IOException {
        List<MatchResult> mistakes = rows(MISTAKE);

        assertThat(mistakes).hasSizeGreaterThan(4);
        for (MatchResult mistake : mistakes) {
            assertThat(mistake(mistake.group(1))).isEqualTo(mistake.group(2) + " " + mistake.group(3));
        }
    }

    private static String mistake(String query) {
        try {
            return MeetingQuery.parse(query) + " is no mistake";
        } catch (QueryMistake mistake) {
            return mistake.column() + " " + mistake.getMessage();
        }
    }

    private static List<MatchResult> rows(Pattern row) throws IOException {
        return row.matcher(Files.readString(Path.of("../docs/query-language.md")))
                .results()
                .toList();
    }
}
