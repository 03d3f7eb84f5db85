package org.readout.ingest.repeats;

/**
 * A request with a key.
 *
 * @param sender whose key it is: two senders may use the same
 * @param sha256 of all that was sent
 */
public record Keyed(String sender, String key, String sha256) {}
