package org.readout.local.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.local.suite.Port;

class OptionsTest {

    @Test
    void options_may_stand_before_and_after_the_command() {
        Options options = Options.read(
                List.of("--port", "kafka=19092", "item", "story.txt", "--source", "my-wire", "--data", "elsewhere"),
                Map.of());

        assertThat(options.words()).containsExactly("item", "story.txt");
        assertThat(options.source()).contains("my-wire");
        assertThat(options.data()).contains(Path.of("elsewhere"));
        assertThat(options.ports().of(Port.KAFKA)).isEqualTo(19092);
    }

    @Test
    void what_is_no_option_is_refused_with_the_way_to_help() {
        assertThatThrownBy(() -> Options.read(List.of("--frsh"), Map.of()))
                .hasMessage("There is no option --frsh. ./run --help lists them.");
        assertThatThrownBy(() -> Options.read(List.of("--data"), Map.of()))
                .hasMessage("--data needs a value. ./run --help shows how.");
    }
}
