package org.readout.ingest;

import org.junit.jupiter.api.Test;
import org.readout.testbed.HouseRules;

class HouseTest {
    @Test
    void the_rooms_of_this_service_keep_to_their_floors_and_doors() {
        HouseRules.of("org.readout.ingest", "org.readout.events").check();
    }
}
