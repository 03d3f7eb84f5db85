package org.readout.ingest.formats.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.ingest.formats.CleanText;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story.Completeness;
import org.readout.ingest.formats.StoryDraft;
import org.readout.ingest.formats.dates.DateLine;

/** One story in plain text. A date on a line of its own at the head is its day; a short first line set off by an empty one is its headline. */
public final class PlainText {
    private static final int LONGEST_HEADLINE = 160;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。؟:;,]['\"»”’)]*$");
    private static final Pattern ENDS_A_PARAGRAPH = Pattern.compile("[.!?…。؟:;\"'»”’)]$");
    private static final int WRAPPED = 55;

    private PlainText() {}

    public static Parsed read(String document) throws Refusal {
        String text = CleanText.paragraphs(document);
        if (text.isEmpty()) {
            throw new Refusal("document", "it is empty");
        }
        StoryDraft draft = new StoryDraft();
        String body = withoutDateLine(text, draft);
        Optional<String> headline = headline(body);
        String rest =
                headline.map(line -> body.substring(line.length()).strip()).orElse(body);
        draft.headline(headline).text(unwrapped(rest), Completeness.WHOLE);
        return new Stories(List.of(draft.story("document")), List.of(), Optional.empty());
    }

    private static String withoutDateLine(String text, StoryDraft draft) {
        String first = text.split("\n", 2)[0];
        Optional<Instant> day = DateLine.read(first);
        draft.publishedAt(day);
        return day.isPresent() ? text.substring(first.length()).strip() : text;
    }

    /** Set off by an empty line, short, without a full stop, and followed by something longer. */
    private static Optional<String> headline(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0 || end > LONGEST_HEADLINE || text.length() < 2 * end) {
            return Optional.empty();
        }
        String first = text.substring(0, end);
        boolean setOff = first.indexOf('\n') < 0 && !SENTENCE_END.matcher(first).find() && !first.matches("[^\\p{L}]*");
        return setOff ? Optional.of(first) : Optional.empty();
    }

    /** Joins the lines of paragraphs that were wrapped at a fixed width, as mailers and teleprinters do. */
    private static String unwrapped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(lines[i]);
            if (i + 1 < lines.length) {
                boolean wrapped = lines[i].length() >= WRAPPED
                        && lines[i].length() <= 90
                        && !lines[i + 1].isEmpty()
                        && (!ENDS_A_PARAGRAPH.matcher(lines[i]).find()
                                || Character.isLowerCase(lines[i + 1].codePointAt(0)));
                out.append(wrapped ? ' ' : '\n');
            }
        }
        return out.toString();
    }
}
