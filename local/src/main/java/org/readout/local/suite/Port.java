package org.readout.local.suite;

import java.util.Locale;

/** What the suite listens with, on the loopback address, and where unless told otherwise. */
public enum Port {
    INGEST(8081, "ingest-service: push items, feeds, readings"),
    RECORDS(8082, "records-service: the console and the records"),
    NOTIFY(8083, "notify-service: subscriptions and deliveries"),
    INBOX(8084, "the local inbox: mails and webhooks received"),
    WIRE(8085, "the sample agencies' feeds"),
    SMTP(2525, "the local mail server"),
    KAFKA(29092, "Kafka"),
    POSTGRES(25432, "PostgreSQL");

    private final int usual;
    private final String use;

    Port(int usual, String use) {
        this.usual = usual;
        this.use = use;
    }

    /** The port's number unless told otherwise. */
    public int usual() {
        return usual;
    }

    /** What listens there, for people. */
    public String use() {
        return use;
    }

    /** Its name on the command line, such as {@code ingest}. */
    public String flag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The environment variable that sets it, such as {@code READOUT_PORT_INGEST}. */
    public String variable() {
        return "READOUT_PORT_" + name();
    }
}
