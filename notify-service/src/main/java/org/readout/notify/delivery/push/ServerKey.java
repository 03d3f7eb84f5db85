package org.readout.notify.delivery.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import org.readout.events.json.EventsJson;
import org.readout.notify.delivery.P256;

/**
 * The key that names us to push services (VAPID, RFC 8292).
 *
 * @param privateKey in PKCS #8, base 64
 * @param publicKey as browsers take it: a point in base64url
 */
record ServerKey(String privateKey, String publicKey) {
    /** RFC 8292 allows a day. */
    private static final Duration VALID = Duration.ofHours(12);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static ServerKey make() throws GeneralSecurityException {
        KeyPair keys = P256.newKeys();
        return new ServerKey(
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()),
                BASE64.encodeToString(P256.point((ECPublicKey) keys.getPublic())));
    }

    /** What a request to {@code endpoint} carries as {@code Authorization}; {@code contact} is whom its operator may turn to. */
    String authorization(URI endpoint, URI contact, Instant now) throws GeneralSecurityException {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("aud", endpoint.getScheme() + "://" + endpoint.getRawAuthority());
        claims.put("exp", now.plus(VALID).getEpochSecond());
        claims.put("sub", contact.toString());
        String signed = BASE64.encodeToString("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(StandardCharsets.US_ASCII))
                + "." + BASE64.encodeToString(EventsJson.write(claims));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return "vapid t=" + signed + "." + BASE64.encodeToString(signature.sign()) + ", k=" + publicKey;
    }

    private PrivateKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey)));
    }
}
