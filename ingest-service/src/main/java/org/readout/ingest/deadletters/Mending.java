package org.readout.ingest.deadletters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.intake.Acceptance;
import org.readout.ingest.intake.Intake;
import org.readout.ingest.intake.Submission;
import org.readout.ingest.sending.NotSent;

/** Sends dead letters again: a line goes back to where it stood, an entry is read anew. */
@ApplicationScoped
public class Mending {
    private final DeadLetterBox box;
    private final Resending lines;
    private final Intake intake;

    Mending(DeadLetterBox box, Resending lines, Intake intake) {
        this.box = box;
        this.lines = lines;
        this.intake = intake;
    }

    /**
     * Sends one again as it was; the answer is why it is still refused, if it is.
     *
     * @throws NotSent when the log takes nothing at the moment
     */
    public Optional<Acceptance.Refused> resend(DeadLetter letter) throws NotSent {
        return switch (letter.original()) {
            case DeadLetter.Line line -> {
                lines.resend(List.of(line));
                box.mark(List.of(letter.id()), DeadLetter.State.RESENT);
                yield Optional.empty();
            }
            case DeadLetter.Entry entry -> send(letter, submission(entry));
        };
    }

    /**
     * Sends another document in its place; the answer is why that is refused, if it is. The source of an entry stays the source.
     *
     * @throws NotSent when the log takes nothing at the moment
     */
    public Optional<Acceptance.Refused> replace(DeadLetter letter, Submission mended) throws NotSent {
        return switch (letter.original()) {
            case DeadLetter.Line line -> send(letter, mended);
            case DeadLetter.Entry entry ->
                send(
                        letter,
                        new Submission(
                                Optional.of(entry.source()),
                                mended.content(),
                                mended.contentType(),
                                Optional.of(entry.address())));
        };
    }

    private Optional<Acceptance.Refused> send(DeadLetter letter, Submission submission) throws NotSent {
        return switch (intake.accept(submission)) {
            case Acceptance.Refused refused -> Optional.of(refused);
            case Acceptance.Accepted accepted -> {
                box.mark(List.of(letter.id()), DeadLetter.State.RESENT);
                yield Optional.empty();
            }
        };
    }

    private static Submission submission(DeadLetter.Entry entry) {
        return new Submission(
                Optional.of(entry.source()), entry.value(), Optional.empty(), Optional.of(entry.address()));
    }
}
