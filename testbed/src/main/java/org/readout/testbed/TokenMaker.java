package org.readout.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** Signs bearer tokens (JWT, RFC 7519, RS256) with a key kept in a folder; services verify them with the public half. */
public final class TokenMaker {
    /** The {@code iss} of every token. */
    public static final String ISSUER = "readout";

    private final PrivateKey key;
    private final Path publicKey;

    private TokenMaker(PrivateKey key, Path publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /** Makes a new key pair in {@code folder}: {@code private.pem} readable by the owner only, and {@code public.pem}. */
    public static TokenMaker withNewKey(Path folder) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Files.createDirectories(folder);
            Path privateKey = folder.resolve("private.pem");
            Files.writeString(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(privateKey, PosixFilePermissions.fromString("rw-------"));
            }
            Path publicKey = folder.resolve("public.pem");
            Files.writeString(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            return new TokenMaker(pair.getPrivate(), publicKey);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the key in " + folder, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform makes RSA keys", e);
        }
    }

    /** Takes the key pair that {@link #withNewKey} left in {@code folder}, or makes one where there is none. */
    public static TokenMaker withKeyIn(Path folder) {
        Path privateKey = folder.resolve("private.pem");
        if (!Files.exists(privateKey)) {
            return withNewKey(folder);
        }
        try {
            String body = Files.readString(privateKey).replaceAll("-----[A-Z ]+-----|\\s", "");
            PrivateKey key = KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
            return new TokenMaker(key, folder.resolve("public.pem"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + privateKey, e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(privateKey + " is no RSA key; delete the folder to have a new one made", e);
        }
    }

    /** The file that services verify tokens with. */
    public Path publicKey() {
        return publicKey;
    }

    /** A token for {@code subject} with these roles, valid from now for {@code validity}. */
    public String token(String subject, Duration validity, String... roles) {
        long now = Instant.now().getEpochSecond();
        String groups = Arrays.stream(roles).map(role -> '"' + role + '"').collect(Collectors.joining(","));
        String claims = """
                {"iss":"%s","sub":"%s","upn":"%s","groups":[%s],"iat":%d,"exp":%d,"jti":"%s-%d"}""".formatted(ISSUER, subject, subject, groups, now, now + validity.toSeconds(), subject, now);
        String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + base64(sign(signed));
    }

    private byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform signs with RSA", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END " + kind + "-----\n";
    }
}
