package org.readout.local.client;

import java.net.http.HttpClient;
import java.time.Duration;
import org.readout.local.suite.Keys;
import org.readout.local.suite.Port;
import org.readout.local.suite.Ports;
import org.readout.local.suite.Role;

/** A client of each service of a suite, each with a token of the role it needs. */
public final class Clients {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Ports ports;
    private final Keys keys;

    public Clients(Ports ports, Keys keys) {
        this.ports = ports;
        this.keys = keys;
    }

    /** Sends wire copy. */
    public WireClient wire() {
        return new WireClient(calls(Port.INGEST, Role.WIRE), calls(Port.INGEST, Role.OPERATOR));
    }

    /** Asks for records. */
    public RecordsClient records() {
        return new RecordsClient(calls(Port.RECORDS, Role.READER));
    }

    /** Follows meetings. */
    public SubscriptionsClient subscriptions() {
        return new SubscriptionsClient(calls(Port.NOTIFY, Role.READER), http);
    }

    private Calls calls(Port port, Role role) {
        return new Calls(http, ports.address(port), keys.token(role));
    }
}
