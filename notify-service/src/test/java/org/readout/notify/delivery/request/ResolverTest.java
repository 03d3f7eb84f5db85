package org.readout.notify.delivery.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "127.0.0.1", "[::1]", "[::ffff:10.0.0.1]", "169.254.169.254", "2130706433", "0x7f.1"
            })
    void no_request_leaves_for_an_address_that_is_not_public(String host) {
        assertThat(new Resolver(new Settings(false)).resolve(host)).isNotInstanceOf(Resolver.Resolved.Allowed.class);
    }

    @Test
    void an_operator_may_allow_a_range() {
        assertThat(new Resolver(new Settings(false)).resolve("10.7.1.1")).isInstanceOf(Resolver.Resolved.Allowed.class);
        assertThat(new Resolver(new Settings(false)).resolve("10.8.1.1"))
                .isInstanceOf(Resolver.Resolved.Forbidden.class);
        assertThatThrownBy(() -> AddressRange.parse("10.7")).hasMessageContaining("write one such as");
    }

    @Test
    void an_operator_may_allow_it() {
        assertThat(new Resolver(new Settings(true)).resolve("127.0.0.1")).isInstanceOf(Resolver.Resolved.Allowed.class);
    }

    @Test
    void a_public_address_is_connected_to_as_it_was_checked() {
        assertThat(new Resolver(new Settings(false)).resolve("1.1.1.1"))
                .isInstanceOfSatisfying(
                        Resolver.Resolved.Allowed.class,
                        allowed ->
                                assertThat(allowed.address().getHostAddress()).isEqualTo("1.1.1.1"));
    }

    private record Settings(boolean allowPrivateAddresses) implements RequestConfig {
        @Override
        public Optional<List<String>> allowedRanges() {
            return Optional.of(List.of("10.7.0.0/16"));
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(1);
        }

        @Override
        public int longestAnswer() {
            return 1_000;
        }
    }
}
