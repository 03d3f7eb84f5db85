package org.readout.notify.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.notify.delivery.Secrets;

class SignatureTest {
    private static final byte[] BODY = "{\"type\":\"org.readout.alert.match.v1\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_shared_secret_signs_as_the_official_library_verifies() throws Exception {
        String secret = Secrets.newShared();

        verify(secret, Signature.of(List.of(secret), "d_1", Instant.now(), BODY));
    }

    @Test
    void while_a_secret_is_changed_both_verify() throws Exception {
        String before = Secrets.newShared();
        String after = Secrets.newShared();

        String signatures = Signature.of(List.of(after, before), "d_1", Instant.now(), BODY);

        verify(before, signatures);
        verify(after, signatures);
    }

    @Test
    void a_private_key_signs_as_its_published_half_verifies() throws Exception {
        String secret = Secrets.newPrivateKey();
        Instant now = Instant.ofEpochSecond(1_772_400_000);

        String signature = Signature.of(List.of(secret), "d_1", now, BODY);

        assertThat(signature).startsWith("v1a,");
        byte[] raw = Base64.getDecoder().decode(Secrets.forReceiver(secret).substring("whpk_".length()));
        byte[] encoded = Arrays.copyOf(HexFormat.of().parseHex("302a300506032b6570032100"), 12 + raw.length);
        System.arraycopy(raw, 0, encoded, 12, raw.length);
        var verifier = java.security.Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update(
                ("d_1.1772400000." + new String(BODY, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(Base64.getDecoder().decode(signature.substring("v1a,".length()))))
                .isTrue();
    }

    private static void verify(String secret, String signatures) throws Exception {
        new Webhook(secret)
                .verify(
                        new String(BODY, StandardCharsets.UTF_8),
                        Map.of(
                                "webhook-id", List.of("d_1"),
                                "webhook-timestamp",
                                        List.of(Long.toString(Instant.now().getEpochSecond())),
                                "webhook-signature", List.of(signatures)));
    }
}
