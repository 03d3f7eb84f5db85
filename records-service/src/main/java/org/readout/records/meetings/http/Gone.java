package org.readout.records.meetings.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import org.readout.events.MeetingWithdrawn;

/** Why a meeting is no more. */
final class Gone {
    private Gone() {}

    static HttpProblem problem(MeetingWithdrawn withdrawal) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(Status.GONE)
                .withTitle("Withdrawn meeting")
                .withDetail(sentence(withdrawal.reason()))
                .with("reason", HistoryAnswer.word(withdrawal.reason()))
                .with("withdrawnAt", withdrawal.recordedAt().toString());
        withdrawal.note().ifPresent(note -> problem.with("note", note));
        withdrawal.successor().ifPresent(successor -> problem.with("successor", successor.value()));
        return problem.build();
    }

    private static String sentence(MeetingWithdrawn.Reason reason) {
        return switch (reason) {
            case KILLED -> "The source took its report back.";
            case CORRECTED -> "The corrected report no longer tells of this meeting.";
            case READ_AGAIN -> "Read again, the report does not tell of this meeting.";
            case MERGED -> "It is the same meeting as another.";
            case SPLIT -> "The report tells of another meeting.";
        };
    }
}
