package org.readout.local.inbox;

import java.time.Instant;

/** A mail that arrived; {@code id} is its Message-ID without the angle brackets. */
public record Mail(String id, String to, String from, String subject, Instant sentAt, String text, String html) {}
