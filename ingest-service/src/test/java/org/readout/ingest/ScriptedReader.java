package org.readout.ingest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.events.Extractor;
import org.readout.events.Format;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingDate;
import org.readout.events.Participant;
import org.readout.events.Rank;
import org.readout.events.Represented;
import org.readout.events.Status;
import org.readout.ingest.extraction.Article;
import org.readout.ingest.extraction.Explanation;
import org.readout.ingest.extraction.MeetingReader.Explained;
import org.readout.ingest.extraction.Reading;
import org.readout.ingest.reading.Reader;

/**
 * Reads a text as stage directions, so that a test of the desk says what is read instead of hoping for it. Each line of the form
 * {@code held 2026-03-02: Aidos Serikbek of KZ, Youssef Tazi of MA} is a meeting; {@code break} makes the reader fail.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class ScriptedReader implements Reader {
    private static volatile boolean mended;
    private static volatile boolean improved;

    /** From now on this is a better reader, which also reads lines that begin with {@code later}. */
    public static void improve() {
        improved = true;
    }

    /** From now on {@code break-until-mended} is read like any other word. */
    public static void mend() {
        mended = true;
    }

    @Override
    public Extractor extractor() {
        return new Extractor("scripted", improved ? "2.0.0" : "1.0.0");
    }

    @Override
    public Reading read(Article article) {
        if (article.text().contains("break") && !(article.text().contains("break-until-mended") && mended)) {
            throw new IllegalArgumentException("told to break");
        }
        List<MeetingClaim> meetings = article.text()
                .lines()
                .filter(line -> line.contains(" of "))
                .filter(line -> improved || !line.startsWith("later"))
                .map(line -> line.replace("break-until-mended ", "").replace("later ", ""))
                .map(ScriptedReader::meeting)
                .toList();
        return meetings.isEmpty()
                ? new Reading.NoMeeting(Reading.NoMeeting.Cause.NONE_TOLD, "en")
                : new Reading.Meetings(meetings, Optional.empty(), "en");
    }

    @Override
    public Explained explain(Article article) {
        return new Explained(read(article), new Explanation("en", List.of(), List.of()));
    }

    private static MeetingClaim meeting(String line) {
        String[] parts = line.split(": ", 2);
        String[] head = parts[0].split(" ");
        List<Participant> participants = List.of(parts[1].split(", ")).stream()
                .map(ScriptedReader::participant)
                .toList();
        return new MeetingClaim(
                Status.valueOf(head[0].toUpperCase(Locale.ROOT)),
                Format.IN_PERSON,
                head.length > 1 ? Optional.of(MeetingDate.day(LocalDate.parse(head[1]))) : Optional.empty(),
                Optional.empty(),
                participants,
                List.of("trade"),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(line),
                List.of(),
                0.9);
    }

    private static Participant participant(String words) {
        String[] parts = words.split(" of ");
        return new Participant(
                Optional.of(parts[0]),
                Optional.empty(),
                Optional.of(new Represented.State(parts[1])),
                Optional.empty(),
                Rank.OTHER);
    }
}
