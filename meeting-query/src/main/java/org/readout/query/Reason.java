package org.readout.query;

import java.util.Optional;
import org.readout.events.ReportId;

/**
 * One term that a meeting met.
 *
 * @param clause the term as the language writes it
 * @param report the report whose words show it
 * @param quote those words, verbatim; empty when no words of the report do, as for {@code reports>=2}
 */
public record Reason(String clause, Optional<ReportId> report, Optional<String> quote) {}
