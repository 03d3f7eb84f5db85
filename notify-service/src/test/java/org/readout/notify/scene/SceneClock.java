package org.readout.notify.scene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The service's clock under test: the wall's, unless a test sets the time. */
@ApplicationScoped
public class SceneClock {
    private static final AtomicReference<Clock> TIME = new AtomicReference<>(Clock.systemUTC());

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return TIME.get().withZone(zone);
            }

            @Override
            public Instant instant() {
                return TIME.get().instant();
            }
        };
    }

    /** From now on it is this time and stays so. */
    public static void set(Instant time) {
        TIME.set(Clock.fixed(time, ZoneOffset.UTC));
    }

    /** The wall's time again. */
    public static void reset() {
        TIME.set(Clock.systemUTC());
    }
}
