package org.readout.notify.delivery;

import java.time.Instant;

/**
 * One attempt as its reader sees it.
 *
 * @param outcome {@code arrived}, {@code failed}, {@code unreached}, {@code refused}, {@code gone}, or {@code bounced} when a mail came back
 * @param answer status and first words of the other side, or what went wrong
 */
public record AttemptLine(int number, Instant startedAt, int tookMillis, String outcome, String answer) {}
