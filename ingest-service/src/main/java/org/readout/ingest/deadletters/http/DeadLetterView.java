package org.readout.ingest.deadletters.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.readout.ingest.deadletters.DeadLetter;

/**
 * A dead letter as an operator sees it.
 *
 * @param original what stood there, as UTF-8 text; only where one letter is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetterView(
        long id,
        String state,
        String cause,
        Instant refusedAt,
        String topic,
        int partition,
        long offset,
        String key,
        int bytes,
        String original) {

    static DeadLetterView brief(DeadLetter letter) {
        return of(letter, null);
    }

    static DeadLetterView whole(DeadLetter letter) {
        return of(letter, new String(letter.line().value(), StandardCharsets.UTF_8));
    }

    private static DeadLetterView of(DeadLetter letter, String original) {
        DeadLetter.Line line = letter.line();
        return new DeadLetterView(
                letter.id(),
                letter.state().word(),
                letter.cause(),
                letter.refusedAt(),
                line.topic(),
                line.partition(),
                line.offset(),
                line.key().orElse(null),
                line.value().length,
                original);
    }
}
