package org.readout.notify.delivery;

import java.util.Optional;

/** Knows where alerts may go. */
public interface Reach {

    /** Why nothing may ever be sent there; empty when it may, or when nobody can tell yet. */
    Optional<String> forbids(Channel channel);
}
