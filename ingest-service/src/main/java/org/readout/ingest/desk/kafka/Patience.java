package org.readout.ingest.desk.kafka;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.readout.ingest.sending.NotSent;

/**
 * Tries until it is done. What fails here is the database or the broker being away, which would fail for every line; so we wait with
 * this one.
 */
@ApplicationScoped
class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final CountDownLatch ending = new CountDownLatch(1);

    void stop(@Observes ShutdownEvent event) {
        ending.countDown();
    }

    void until(Work work) {
        Duration pause = FIRST;
        while (!done(work)) {
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        }
    }

    private static boolean done(Work work) {
        try {
            work.attempt();
            return true;
        } catch (NotSent | RuntimeException e) {
            LOG.warnf(e, "The desk waits: %s", e.getMessage());
            return false;
        }
    }

    private void pause(Duration pause) {
        try {
            if (ending.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The service ends; the lines at hand come again after its start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; the lines at hand come again after the start", e);
        }
    }

    interface Work {
        void attempt() throws NotSent;
    }
}
