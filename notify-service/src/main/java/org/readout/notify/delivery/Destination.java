package org.readout.notify.delivery;

import java.util.Optional;

/**
 * Where somebody's alerts go.
 *
 * @param secret what webhooks are signed with
 */
public record Destination(String id, String owner, Channel channel, Optional<String> secret) {}
