package org.readout.ingest.deadletters.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.readout.ingest.deadletters.DeadLetter;

/**
 * A dead letter as an operator sees it.
 *
 * @param topic where a line stood, with partition, offset and key
 * @param source whose an entry of a feed is
 * @param address where it was found
 * @param original what stood there, as UTF-8 text; only where one letter is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetterView(
        long id,
        String state,
        String cause,
        Instant refusedAt,
        String topic,
        Integer partition,
        Long offset,
        String key,
        String source,
        URI address,
        int bytes,
        String original) {

    static DeadLetterView brief(DeadLetter letter) {
        return of(letter, null);
    }

    static DeadLetterView whole(DeadLetter letter) {
        return of(letter, new String(letter.original().value(), StandardCharsets.UTF_8));
    }

    private static DeadLetterView of(DeadLetter letter, String original) {
        return switch (letter.original()) {
            case DeadLetter.Line line ->
                new DeadLetterView(
                        letter.id(),
                        letter.state().word(),
                        letter.cause(),
                        letter.refusedAt(),
                        line.topic(),
                        line.partition(),
                        line.offset(),
                        line.key().orElse(null),
                        null,
                        null,
                        line.value().length,
                        original);
            case DeadLetter.Entry entry ->
                new DeadLetterView(
                        letter.id(),
                        letter.state().word(),
                        letter.cause(),
                        letter.refusedAt(),
                        null,
                        null,
                        null,
                        null,
                        entry.source(),
                        entry.address(),
                        entry.value().length,
                        original);
        };
    }
}
