package org.readout.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisoryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILL: Ministers meet in Rabat",
                "[KILL] Ministers meet",
                "MANDATORY KILL - Ministers meet",
                "WITHDRAWN: Ministers meet"
            })
    void a_kill_notice_takes_the_story_back(String headline) {
        assertThat(Advisory.of(Optional.of(headline))).contains(new Advisory.Kill());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lawmakers kill trade bill",
                "Kill: a history",
                "KILL THE BILL, protesters say",
                "Talks on withdrawn tariffs",
                ""
            })
    void an_ordinary_headline_does_not(String headline) {
        assertThat(Advisory.of(Optional.of(headline))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE 2-Ministers meet in Rabat", "UPDATE 2: Ministers meet"})
    void an_update_is_numbered(String headline) {
        assertThat(Advisory.of(Optional.of(headline))).contains(new Advisory.Update(2));
    }
}
