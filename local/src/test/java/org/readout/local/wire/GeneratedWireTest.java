package org.readout.local.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratedWireTest {

    @Test
    void every_item_tells_of_a_meeting_of_its_own_and_is_the_same_every_time() {
        var wire = new GeneratedWire("bench", 1);

        assertThat(IntStream.range(0, 7_000)
                        .mapToObj(number -> wire.item(number).content())
                        .map(content -> content.replaceFirst(".*Kazakhstan (.*?) met with.*", "$1"))
                        .collect(Collectors.toSet()))
                .hasSize(7_000);
        assertThat(new GeneratedWire("bench", 1).item(42)).isEqualTo(wire.item(42));
        assertThat(wire.meeting(42)).isNotEqualTo(wire.meeting(43));
    }
}
