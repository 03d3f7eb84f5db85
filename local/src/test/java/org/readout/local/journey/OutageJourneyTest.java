package org.readout.local.journey;

import org.junit.jupiter.api.Test;
import org.readout.local.suite.Suite;

/** What the services lean on goes away and comes back. */
class OutageJourneyTest {
    private static final int ITEMS = 20;

    private final Suite suite = RunningSuite.SUITE;

    @Test
    void the_broker_goes_away_amid_the_wire_and_comes_back() {
        var outcomes = new Outcomes(suite, "brokerless-wire");
        push(outcomes);
        suite.kafka().stop();
        suite.kafka().start();
        push(outcomes);

        outcomes.areAllThereOnce();
    }

    @Test
    void the_database_goes_away_amid_the_wire_and_comes_back() {
        var outcomes = new Outcomes(suite, "baseless-wire");
        push(outcomes);
        suite.database().stop();
        suite.database().start();
        push(outcomes);

        outcomes.areAllThereOnce();
    }

    private static void push(Outcomes outcomes) {
        for (int number = 0; number < ITEMS; number++) {
            outcomes.push();
        }
    }
}
