package org.readout.ingest.formats.feed;

import java.util.regex.Pattern;
import org.readout.ingest.formats.CleanText;
import org.readout.ingest.formats.Story.Completeness;

/** Tells a summary from a story where the feed does not. */
final class Teasers {
    private static final int A_STORY = 700;
    private static final int A_LONG_TEASER = 1_200;
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:\\[\\s*(?:…|\\.\\.\\.|&hellip;)\\s*]|…|\\.\\.\\.|(?:read|learn|view|see) (?:more|on|full (?:story|article|text))|continue reading.{0,80}|full (?:story|text)|подробнее|читать (?:далее|полностью)|далее|толығырақ|lire la suite|leer más|weiterlesen|devamı)\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Teasers() {}

    /** What was given as the content is whole, unless it is short and breaks off. */
    static Completeness ofContent(String content) {
        String text = CleanText.paragraphs(content);
        return text.isEmpty() || (text.length() < A_LONG_TEASER && breaksOff(text))
                ? Completeness.TEASER
                : Completeness.WHOLE;
    }

    /** What was given as a description may be all there is (RSS 2.0: "an item may also be complete in itself"). */
    static Completeness ofDescription(String description, boolean leadsElsewhere) {
        String text = CleanText.paragraphs(description);
        if (text.isEmpty() || breaksOff(text)) {
            return Completeness.TEASER;
        }
        return leadsElsewhere && text.length() < A_STORY ? Completeness.TEASER : Completeness.WHOLE;
    }

    private static boolean breaksOff(String text) {
        return GOES_ON.matcher(text.substring(Math.max(0, text.length() - 120))).find();
    }
}
