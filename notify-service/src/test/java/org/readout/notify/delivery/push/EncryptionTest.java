package org.readout.notify.delivery.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.readout.notify.delivery.P256;
import org.readout.notify.delivery.PushKeys;

class EncryptionTest {
    private static final String BROWSER =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";

    /** RFC 8291, section 5. */
    @Test
    void the_example_of_the_standard_is_encrypted_as_it_says() throws GeneralSecurityException {
        byte[] encrypted = Encryption.of(
                "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8),
                new PushKeys(BROWSER, AUTH),
                pair(
                        "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw",
                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8"),
                bytes("DGv6ra1nlYgDCS1FRnbzlw"));

        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted))
                .isEqualTo("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
                        + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
                        + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void the_longest_message_is_as_long_as_every_push_service_takes() throws GeneralSecurityException {
        assertThat(Encryption.of(new byte[Encryption.MOST], new PushKeys(BROWSER, AUTH)))
                .hasSize(4_096);
    }

    @Test
    void a_key_that_lies_on_another_curve_is_none() {
        byte[] point = bytes(BROWSER);
        point[64]++;
        String elsewhere = Base64.getUrlEncoder().withoutPadding().encodeToString(point);

        assertThatThrownBy(() -> new PushKeys(elsewhere, AUTH)).hasMessageContaining("P-256");
        assertThatThrownBy(() -> new PushKeys(BROWSER, "AAAA")).hasMessageContaining("16 bytes");
    }

    private static KeyPair pair(String secret, String point) throws GeneralSecurityException {
        return new KeyPair(
                P256.publicKey(bytes(point)),
                KeyFactory.getInstance("EC")
                        .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, bytes(secret)), P256.curve())));
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
