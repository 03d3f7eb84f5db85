package org.readout.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path folder;

    @Test
    void an_option_goes_before_the_environment_and_that_before_the_usual_number() {
        Ports ports = Ports.from(Map.of("READOUT_PORT_KAFKA", "9999", "READOUT_PORT_SMTP", "9998"))
                .with("smtp=9997");

        assertThat(ports.of(Port.KAFKA)).isEqualTo(9999);
        assertThat(ports.of(Port.SMTP)).isEqualTo(9997);
        assertThat(ports.of(Port.INGEST)).isEqualTo(8081);
    }

    @Test
    void a_port_that_is_none_is_refused_with_the_place_it_came_from() {
        assertThatThrownBy(() -> Ports.from(Map.of("READOUT_PORT_KAFKA", "many")))
                .hasMessage("READOUT_PORT_KAFKA: 'many' is no port number");
        assertThatThrownBy(() -> Ports.from(Map.of()).with("broker=1"))
                .hasMessageContaining("--port broker=1: expected NAME=NUMBER with one of the names [ingest,");
        assertThatThrownBy(() -> Ports.from(Map.of()).with("kafka=70000"))
                .hasMessage("port kafka is 70000, expected 1 to 65535");
    }

    @Test
    void a_start_beside_somebody_else_names_the_port_and_the_way_out() throws IOException {
        Ports ports = Ports.free();
        try (var other = new ServerSocket(ports.of(Port.RECORDS), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Suite.in(Path.of("."), folder, ports, false, line -> {}))
                    .isInstanceOf(Unstartable.class)
                    .hasMessageContaining("Port " + other.getLocalPort()
                            + " (records-service: the console and the records) is taken.")
                    .hasMessageContaining("./run --port records=");
        }
    }

    @Test
    void a_folder_serves_one_suite_at_a_time() {
        try (var first = new StateFolder(folder)) {
            assertThat(first.take()).isTrue();
            assertThatThrownBy(() -> Suite.in(Path.of("."), folder, Ports.free(), false, line -> {}))
                    .hasMessageContaining("already")
                    .hasMessageContaining("--data");
        }
    }
}
