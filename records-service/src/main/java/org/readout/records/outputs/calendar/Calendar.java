package org.readout.records.outputs.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.readout.events.MeetingDate;
import org.readout.events.MeetingRecord;
import org.readout.events.Precision;
import org.readout.events.Status;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.outputs.Feed;
import org.readout.records.outputs.Summary;
import org.readout.records.search.Change;

/**
 * A query as a calendar. Meetings whose day is told are all-day events, since no report tells the hour and the day is that of the place;
 * a month or a year is no day in a diary. An event keeps its UID, its SEQUENCE rises with each change, a withdrawn one is cancelled.
 */
public final class Calendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private Calendar() {}

    public static String of(Feed feed) {
        var calendar = new Calendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Readout//Official meetings//EN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", escaped(feed.title()));
        for (Change change : feed.changes()) {
            switch (change) {
                case Change.Answers answers -> calendar.meeting(feed, change, answers.meeting());
                case Change.Left left -> calendar.event(feed, change, left.last(), "CANCELLED");
            }
        }
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private static String status(KeptMeeting.Current meeting) {
        Status status = meeting.record().status().value();
        return switch (status) {
            case HELD -> "CONFIRMED";
            case PLANNED -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
        };
    }

    private void meeting(Feed feed, Change change, KeptMeeting meeting) {
        switch (meeting) {
            case KeptMeeting.Current current -> event(feed, change, current.record(), status(current));
            case KeptMeeting.Withdrawn withdrawn ->
                withdrawn.last().ifPresent(record -> event(feed, change, record, "CANCELLED"));
        }
    }

    private void event(Feed feed, Change meeting, MeetingRecord record, String status) {
        Optional<MeetingDate> told =
                record.date().map(date -> date.value()).filter(date -> date.precision() == Precision.DAY);
        if (told.isEmpty()
                || !isInCalendars(told.get().from())
                || !isInCalendars(told.get().to())) {
            return;
        }
        line("BEGIN", "VEVENT");
        line("UID", meeting.id() + "@readout");
        line("DTSTAMP", moment(meeting.trace().updatedAt()));
        line(
                "SEQUENCE",
                Long.toString(
                        Math.min(meeting.trace().change() - meeting.trace().firstChange(), Integer.MAX_VALUE)));
        line("DTSTART;VALUE=DATE", DAY.format(told.get().from()));
        line("DTEND;VALUE=DATE", DAY.format(told.get().to().plusDays(1)));
        line("STATUS", status);
        line("SUMMARY", escaped(Summary.title(record)));
        record.place().ifPresent(place -> line("LOCATION", escaped(Summary.place(place.value()))));
        line("DESCRIPTION", escaped(Summary.text(record)));
        if (!record.topics().isEmpty()) {
            line(
                    "CATEGORIES",
                    String.join(
                            ",", record.topics().stream().map(Calendar::escaped).toList()));
        }
        line("URL", feed.address(meeting.id()).toString());
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** Years of four digits, which is all that the format has. */
    private static boolean isInCalendars(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() < 9999;
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** Section 3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folded at 75 octets between characters, as section 3.1 wants it. */
    private void line(String name, String value) {
        int octets = 0;
        for (int codePoint : (name + ":" + value).codePoints().toArray()) {
            String sign = Character.toString(codePoint);
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(sign);
            octets += size;
        }
        text.append("\r\n");
    }
}
