package org.readout.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void half_are_as_quick_as_the_median_and_one_in_a_hundred_is_slower_than_p99() {
        var oneToHundred =
                IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList();

        assertThat(Quantiles.of(oneToHundred)).isEqualTo(new Quantiles(50, 99));
    }
}
