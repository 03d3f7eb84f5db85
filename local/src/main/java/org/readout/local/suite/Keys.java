package org.readout.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.readout.testbed.TokenMaker;

/** The secrets of this machine's suite, made once: the key that signs tokens, and the one that signs its own webhooks. */
public final class Keys {
    private static final Duration VALIDITY = Duration.ofDays(30);

    private final TokenMaker tokens;
    private final String webhookSecret;

    private Keys(TokenMaker tokens, String webhookSecret) {
        this.tokens = tokens;
        this.webhookSecret = webhookSecret;
    }

    /** Those in {@code folder}, made when they are not there. */
    public static Keys in(Path folder) {
        TokenMaker tokens = TokenMaker.withKeyIn(folder);
        Path secret = folder.resolve("webhook.secret");
        try {
            if (!Files.exists(secret)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                Files.writeString(secret, "whsec_" + Base64.getEncoder().encodeToString(random));
                if (Files.getFileStore(secret).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return new Keys(tokens, Files.readString(secret).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the webhook secret in " + folder, e);
        }
    }

    /** The file that services verify tokens with. */
    public Path publicKey() {
        return tokens.publicKey();
    }

    /** What this suite's own webhooks are signed with. */
    public String webhookSecret() {
        return webhookSecret;
    }

    /** A token of every role, for who looks at everything; as the reader, whose the sample's subscriptions are. */
    public String tokenOfEveryRole() {
        return tokens.token(
                "local-" + Role.READER.claim(), VALIDITY, Arrays.stream(Role.values()).map(Role::claim).toArray(String[]::new));
    }

    /** A token of {@code role}, good for a month. */
    public String token(Role role) {
        return tokens.token("local-" + role.claim(), VALIDITY, role.claim());
    }
}
