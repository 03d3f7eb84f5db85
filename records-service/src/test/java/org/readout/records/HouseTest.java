package org.readout.records;

import org.junit.jupiter.api.Test;
import org.readout.testbed.HouseRules;

class HouseTest {

    @Test
    void the_house_rules_hold() {
        HouseRules.of("org.readout.records", "org.readout.events", "org.readout.query")
                .check();
    }
}
