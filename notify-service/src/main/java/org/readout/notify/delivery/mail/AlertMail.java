package org.readout.notify.delivery.mail;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;
import org.readout.events.MeetingWithdrawn;
import org.readout.notify.delivery.Change;
import org.readout.notify.delivery.Story;
import org.readout.notify.wording.Wording;

/** What the templates of an alert mail show. Empty texts are left out. */
record AlertMail(List<Told> stories, String manage, String unsubscribe) {

    /** One meeting. */
    record Told(
            String label,
            String title,
            String when,
            String where,
            List<String> participants,
            String subjects,
            List<String> changes,
            List<Why> reasons,
            List<Source> sources,
            String record) {}

    /** The term that was met and the sentence that shows it. */
    record Why(String query, String clause, String sentence) {}

    /** A report. */
    record Source(String name, String headline, String url) {}

    static AlertMail of(List<Story> stories, Function<MeetingId, URI> records, URI manage, URI unsubscribe) {
        return new AlertMail(
                stories.stream().map(story -> told(story, records)).toList(),
                manage.toString(),
                unsubscribe.toString());
    }

    String subject() {
        Told first = stories.getFirst();
        String more = stories.size() == 1 ? "" : " and " + (stories.size() - 1) + " more";
        return (first.label().isEmpty() ? "" : first.label() + ": ") + first.title() + more;
    }

    private static Told told(Story story, Function<MeetingId, URI> records) {
        MeetingRecord record = story.edition().record().orElseThrow();
        return new Told(
                story.label().orElse(""),
                Wording.title(record),
                Wording.when(record).orElse(""),
                Wording.where(record).orElse(""),
                Wording.participants(record),
                String.join(", ", Wording.subjects(record)),
                story.edition()
                        .withdrawal()
                        .map(withdrawal -> List.of(withdrawn(withdrawal)))
                        .orElseGet(() ->
                                story.changes().stream().map(AlertMail::changed).toList()),
                story.alerts().stream()
                        .flatMap(alert -> alert.reasons().stream()
                                .map(reason -> new Why(
                                        alert.query(),
                                        reason.clause(),
                                        Wording.sentence(record, reason).orElse(""))))
                        // Both states of a pair may stand in one sentence.
                        .distinct()
                        .toList(),
                record.reports().stream().map(AlertMail::source).toList(),
                records.apply(record.id()).toString());
    }

    private static String changed(Change change) {
        return change.field() + ": " + change.before().orElse("not told") + " is now "
                + change.after().orElse("not told");
    }

    private static String withdrawn(MeetingWithdrawn withdrawal) {
        return "No report tells of this meeting any more"
                + withdrawal.note().map(note -> ": " + note).orElse("")
                + switch (withdrawal.reason()) {
                    case KILLED -> " (withdrawn by its agency).";
                    case CORRECTED -> " (its report was corrected).";
                    case READ_AGAIN -> " (its report was read again).";
                    case MERGED -> " (it is the same meeting as another).";
                    case SPLIT -> " (it was more than one meeting).";
                };
    }

    private static Source source(MeetingReported told) {
        return new Source(
                told.report().attributedTo().map(to -> to + ", by ").orElse("")
                        + told.report().source(),
                told.report().headline().orElse(""),
                told.report().url().orElse(""));
    }
}
