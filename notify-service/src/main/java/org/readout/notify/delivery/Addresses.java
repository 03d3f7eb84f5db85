package org.readout.notify.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.readout.events.MeetingId;

/** Where readers find what a letter speaks of. */
@ApplicationScoped
public class Addresses {
    private final URI records;
    private final URI self;

    Addresses(
            @ConfigProperty(name = "readout.records-address") URI records,
            @ConfigProperty(name = "readout.public-address") URI self) {
        this.records = records;
        this.self = self;
    }

    /** The record of a meeting. */
    public URI record(MeetingId meeting) {
        return records.resolve("/meetings/" + meeting.value());
    }

    /** The host that names our mails. */
    public String host() {
        return self.getHost();
    }
}
