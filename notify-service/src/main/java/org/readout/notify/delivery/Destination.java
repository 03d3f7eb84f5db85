package org.readout.notify.delivery;

import java.util.List;

/**
 * Where somebody's alerts go.
 *
 * @param secrets what webhooks are signed with: the newest first, then one that is still valid beside it
 */
public record Destination(String id, String owner, Channel channel, List<String> secrets) {
    public Destination {
        secrets = List.copyOf(secrets);
    }
}
