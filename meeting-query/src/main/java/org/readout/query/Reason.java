package org.readout.query;

import java.util.Optional;
import org.readout.events.ReportId;

/**
 * One term that a meeting met.
 *
 * @param clause the term as the language writes it
 * @param report the report whose words show it
 * @param quote those words, verbatim; empty when no words of the report do, as for {@code reports>=2}
 * @param field the field that the term met, as a path from the meeting such as {@code participants[0]}, or
 *     {@code headline}, {@code passage} or {@code source}
 * @param sentence the headline, or the sentence of the passage, in which the quote stands; empty where the report's
 *     licence does not show its passage
 */
public record Reason(
        String clause,
        Optional<ReportId> report,
        Optional<String> quote,
        Optional<String> field,
        Optional<String> sentence) {}
