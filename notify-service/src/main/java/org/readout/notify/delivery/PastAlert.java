package org.readout.notify.delivery;

import java.time.Instant;

/**
 * An alert that was written.
 *
 * @param mark its place in the order in which a subscription's alerts became visible
 */
public record PastAlert(Alert alert, Instant writtenAt, String mark) {}
