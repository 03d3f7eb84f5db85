package org.readout.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReturnPathTest {
    private static final String DELIVERY = "d_7ZB3RN1T5Q0K8M2V4X6YCDEFGH";

    private final ReturnPath path = ReturnPath.of("bounces@readout.example");

    @Test
    void what_comes_back_names_its_delivery_however_servers_on_the_way_wrote_it() {
        String address = path.address(DELIVERY);

        assertThat(address)
                .isEqualTo("bounces+" + DELIVERY + "@readout.example")
                .hasSizeLessThan(64);
        assertThat(path.deliveryIn("To: <" + address + ">")).hasValue(DELIVERY);
        assertThat(path.deliveryIn("To: BOUNCES+d_7zb3rn1t5q0k8m2v4x6ycdefgh@Readout.Example"))
                .hasValue(DELIVERY);
    }

    @Test
    void another_address_names_none() {
        assertThat(path.deliveryIn("To: bounces@readout.example")).isEmpty();
        assertThat(path.deliveryIn("To: other+" + DELIVERY + "@readout.example"))
                .isEmpty();
    }

    @Test
    void what_is_no_plain_address_is_refused_with_an_example() {
        assertThatThrownBy(() -> ReturnPath.of("Readout <bounces@readout.example>"))
                .hasMessageContaining("bounces@readout.example");
    }
}
