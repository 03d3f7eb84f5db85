package org.readout.local;

import org.junit.jupiter.api.Test;
import org.readout.testbed.HouseRules;

class HouseTest {

    @Test
    void the_launcher_knows_the_services_by_address_only() {
        HouseRules.of("org.readout.local", "org.readout.events", "org.readout.testbed")
                .check();
    }
}
