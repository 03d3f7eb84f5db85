package org.readout.notify.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    /** What a query finds. */
    public URI records(String query) {
        return records.resolve("/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** An address of this service. */
    public URI own(String path) {
        return self.resolve(path);
    }

    /** The host that names our mails. */
    public String host() {
        return self.getHost();
    }
}
