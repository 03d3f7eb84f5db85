package org.readout.notify.matching.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Whether the events flow, and what they wait for if not. */
@ApplicationScoped
class Stream {
    private final AtomicReference<Optional<String>> wait = new AtomicReference<>(Optional.of("not yet begun"));

    void flows() {
        wait.set(Optional.empty());
    }

    void waits(Exception cause) {
        wait.set(Optional.of(String.valueOf(cause.getMessage())));
    }

    void stopped() {
        wait.set(Optional.of("stopped"));
    }

    Optional<String> waitsFor() {
        return wait.get();
    }
}
