package org.readout.ingest.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With the example that the standard's own libraries are tested with. */
class VerificationTest {
    private static final Instant THEN = Instant.ofEpochSecond(1_614_265_330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final SigningKey KEY =
            SigningKey.read("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow();

    private final Verification verification = new Verification(new OneKey(), new Usual());

    @Test
    void the_example_of_the_standard_is_genuine_within_five_minutes_of_its_time() {
        SignedPush push = push("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

        assertThat(verification.verify(push, THEN))
                .isEqualTo(new Verdict.Genuine("steppe-wire", "msg_p5jXN8AQM9LWM0D4loKWxJek"));
        assertThat(verification.verify(push, THEN.plusSeconds(300))).isInstanceOf(Verdict.Genuine.class);
        assertThat(verification.verify(push, THEN.minusSeconds(300))).isInstanceOf(Verdict.Genuine.class);
        assertThat(verification.verify(push, THEN.plusSeconds(301))).isInstanceOf(Verdict.Refused.class);
        assertThat(verification.verify(push, THEN.minusSeconds(301))).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void one_of_several_signatures_is_enough_and_another_scheme_does_not_count() {
        assertThat(verification.verify(push("v1,AAAA v2,AAAA v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="), THEN))
                .isInstanceOf(Verdict.Genuine.class);
        assertThat(verification.verify(push("v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="), THEN))
                .isInstanceOf(Verdict.Refused.class);
    }

    private static SignedPush push(String signatures) {
        return new SignedPush(
                Optional.of("steppe-wire"),
                Optional.of("msg_p5jXN8AQM9LWM0D4loKWxJek"),
                Optional.of("1614265330"),
                Optional.of(signatures),
                BODY);
    }

    private static final class OneKey implements SourceKeys {
        @Override
        public List<SourceKey> of(String source) {
            return List.of(new SourceKey(new UUID(0, 1), source, KEY, THEN, Optional.empty()));
        }

        @Override
        public boolean add(SourceKey key, Duration overlap) {
            return false;
        }

        @Override
        public boolean remove(String source, UUID id) {
            return false;
        }
    }

    private static final class Usual implements SignaturesConfig {
        @Override
        public Duration tolerance() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration overlap() {
            return Duration.ofDays(1);
        }
    }
}
