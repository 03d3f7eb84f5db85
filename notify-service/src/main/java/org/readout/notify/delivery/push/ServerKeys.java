package org.readout.notify.delivery.push;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import org.readout.notify.database.Database;

/** Keeps the one key of all nodes; the first that needs it makes it. */
@ApplicationScoped
class ServerKeys {
    private final Database database;
    private final Clock clock;
    private volatile Optional<ServerKey> known = Optional.empty();

    ServerKeys(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    ServerKey get() throws GeneralSecurityException {
        if (known.isEmpty()) {
            known = Optional.of(kept());
        }
        return known.orElseThrow();
    }

    private ServerKey kept() throws GeneralSecurityException {
        ServerKey made = ServerKey.make();
        database.change(
                "insert into push_server_key (private_key, public_key, made_at) values (?, ?, ?) on conflict do nothing",
                made.privateKey(),
                made.publicKey(),
                clock.instant());
        return database.row(
                        "select private_key, public_key from push_server_key",
                        row -> new ServerKey(row.text("private_key"), row.text("public_key")))
                .orElseThrow();
    }
}
