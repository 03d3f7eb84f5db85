package org.readout.local.journey;

import org.junit.jupiter.api.Test;
import org.readout.local.suite.Service;
import org.readout.local.suite.Suite;

/** A service ends as by kill -9 in the middle of its work. */
class CrashJourneyTest {
    private static final int ITEMS = 500;

    private final Suite suite = RunningSuite.SUITE;

    @Test
    void each_service_is_killed_amid_500_items_and_nothing_is_lost_or_told_twice() throws Exception {
        var outcomes = new Outcomes(suite, "crash-wire");
        for (int number = 0; number < ITEMS; number++) {
            switch (number) {
                case ITEMS / 4 -> suite.kill(Service.INGEST);
                case ITEMS / 2 -> suite.kill(Service.RECORDS);
                case ITEMS * 3 / 4 -> suite.kill(Service.NOTIFY);
                default -> {
                    // an ordinary item
                }
            }
            outcomes.push();
        }
        for (Service service : Service.values()) {
            suite.kill(service);
        }

        outcomes.areAllThereOnce();
    }
}
