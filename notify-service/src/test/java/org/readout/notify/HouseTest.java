package org.readout.notify;

import org.junit.jupiter.api.Test;
import org.readout.testbed.HouseRules;

class HouseTest {

    @Test
    void notify_speaks_the_language_and_its_questions_and_knows_no_other_service() {
        HouseRules.of("org.readout.notify", "org.readout.events", "org.readout.query")
                .check();
    }
}
