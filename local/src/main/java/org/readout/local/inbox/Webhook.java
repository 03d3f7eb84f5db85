package org.readout.local.inbox;

import java.time.Instant;

/**
 * A webhook that arrived.
 *
 * @param sink the last step of the address it was sent to
 * @param id its {@code webhook-id}, the same at every attempt
 * @param verified whether its signature is right
 * @param body the body as it came
 */
public record Webhook(String sink, Instant receivedAt, String id, boolean verified, String body) {}
