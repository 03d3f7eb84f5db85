package org.readout.notify.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.notify.database.Database;
import org.readout.notify.delivery.Broken;
import org.readout.notify.naming.Code;

/** Addresses that mails come back from. They are kept as hashes: the list only has to recognise them. */
@ApplicationScoped
public class Suppressions {
    private final Database database;
    private final Event<Broken> broken;
    private final Clock clock;

    Suppressions(Database database, Event<Broken> broken, Clock clock) {
        this.database = database;
        this.broken = broken;
        this.clock = clock;
    }

    /**
     * Sends no more mails there; how many destinations that concerns. Each is disabled in a transaction of its own, as each locks its own
     * deliveries; handing the same in again does what was left.
     */
    public int add(DeliveryStatus failure) {
        database.change(
                "insert into suppressed_address (address_hash, since, why) values (?, ?, ?) on conflict do nothing",
                hash(failure.address()),
                clock.instant(),
                failure.why());
        List<String> destinations = database.rows(
                "select id from destination where type = 'email' and lower(target) = lower(?) order by id",
                row -> row.text("id"),
                failure.address());
        destinations.forEach(id -> broken.fire(new Broken(id, "mails come back: " + failure.why())));
        return destinations.size();
    }

    /** Why no mails are sent there. */
    public Optional<String> why(String address) {
        return database.row(
                "select why from suppressed_address where address_hash = ?", row -> row.text("why"), hash(address));
    }

    /** Mails may be sent there again; false when they always might. */
    public boolean lift(String address) {
        return database.change("delete from suppressed_address where address_hash = ?", hash(address)) > 0;
    }

    private static byte[] hash(String address) {
        return Code.hash("suppressed", address.toLowerCase(Locale.ROOT));
    }
}
