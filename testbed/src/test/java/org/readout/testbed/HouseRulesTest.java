package org.readout.testbed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void the_testbed_keeps_the_rules_itself() {
        HouseRules.of("org.readout.testbed").check();
    }

    @Test
    void a_rule_without_anything_to_guard_fails() {
        assertThatThrownBy(() -> HouseRules.of("org.readout.nowhere").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }
}
