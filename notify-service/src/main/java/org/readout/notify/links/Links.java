package org.readout.notify.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.readout.notify.database.Database;
import org.readout.notify.naming.Code;

/** Makes links and recognises them. */
@ApplicationScoped
public class Links {
    private final Database database;
    private final Clock clock;
    private final URI publicAddress;

    Links(Database database, Clock clock, @ConfigProperty(name = "readout.public-address") URI publicAddress) {
        this.database = database;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    /** A new link that allows {@code purpose} for {@code subject}. */
    public URI make(Purpose purpose, String subject) {
        String token = Code.random('k');
        Instant now = clock.instant();
        database.change(
                "insert into link (token_hash, purpose, subject, made_at, expires_at) values (?, ?, ?, ?, ?)",
                Code.hash(token),
                purpose.word(),
                subject,
                now,
                now.plus(purpose.validity()));
        return publicAddress.resolve("/" + purpose.word() + "/" + token);
    }

    /** What a token that still works is for. */
    public Optional<String> subject(Purpose purpose, String token) {
        return database.row(
                "select subject from link where token_hash = ? and purpose = ? and used_at is null and expires_at > ?",
                row -> row.text("subject"),
                Code.hash(token),
                purpose.word(),
                clock.instant());
    }

    /** What the token is for; from now on it works no more. */
    public Optional<String> use(Purpose purpose, String token) {
        return database.row(
                """
                update link set used_at = ?
                 where token_hash = ? and purpose = ? and used_at is null and expires_at > ?
                returning subject""", row -> row.text("subject"), clock.instant(), Code.hash(token), purpose.word(), clock.instant());
    }
}
