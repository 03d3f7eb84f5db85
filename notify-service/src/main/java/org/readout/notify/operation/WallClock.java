package org.readout.notify.operation;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The time that everything here goes by; a test may bring another. */
@Dependent
class WallClock {

    @Produces
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
