package org.readout.local.suite;

import java.nio.file.Path;

/** The three services, each a process of its own. */
public enum Service {
    INGEST("ingest-service", Port.INGEST),
    RECORDS("records-service", Port.RECORDS),
    NOTIFY("notify-service", Port.NOTIFY);

    private final String module;
    private final Port port;

    Service(String module, Port port) {
        this.module = module;
        this.port = port;
    }

    /** Its name, which is its module's. */
    public String module() {
        return module;
    }

    /** Where it listens. */
    public Port port() {
        return port;
    }

    /** The program as the build leaves it below the checkout {@code root}. */
    public Path program(Path root) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
