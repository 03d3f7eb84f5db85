package org.readout.local.suite;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.readout.local.inbox.MailServer;
import org.readout.local.inbox.WebhookSink;
import org.readout.local.inbox.http.InboxServer;
import org.readout.local.wire.SampleWire;
import org.readout.local.wire.http.WireServer;
import org.readout.testbed.EmbeddedDatabase;
import org.readout.testbed.EmbeddedKafka;

/** The suite; {@link #start} returns when every service is ready, {@link #close} when nothing is left running. */
public final class Suite implements AutoCloseable {
    private final StateFolder folder;
    private final Ports ports;
    private final Keys keys;
    private final Engines engines;
    private final MailServer mails;
    private final WebhookSink webhooks;
    private final InboxServer inbox;
    private final WireServer wire;
    private final Services services;
    private final Consumer<String> reporter;

    private Suite(Path root, StateFolder folder, Ports ports, Consumer<String> reporter) {
        this.folder = folder;
        this.ports = ports;
        this.reporter = reporter;
        keys = Keys.in(folder.keys());
        engines = new Engines(folder, ports);
        mails = new MailServer(ports.of(Port.SMTP));
        webhooks = new WebhookSink(keys.webhookSecret());
        inbox = new InboxServer(ports.of(Port.INBOX), mails, webhooks);
        wire = new WireServer(ports.of(Port.WIRE), SampleWire.served());
        Map<Service, Map<String, String>> environments = Arrays.stream(Service.values())
                .collect(Collectors.toMap(
                        service -> service, service -> ServiceEnvironment.of(service, ports, engines, keys)));
        services = new Services(root, folder, ports, environments, reporter);
    }

    /**
     * A suite of the programs built in the checkout {@code root}, which holds {@code folder} until it is closed.
     *
     * @param fresh whether to forget what earlier runs left
     * @param reporter is told what happens, a line or a few at a time
     */
    public static Suite in(Path root, Path folder, Ports ports, boolean fresh, Consumer<String> reporter) {
        var state = new StateFolder(folder);
        refuseTaken(state, ports);
        if (fresh) {
            state.empty();
        }
        return new Suite(root, state, ports, reporter);
    }

    /** A taken port is the clearer reason, so it is named before the folder's holder. */
    private static void refuseTaken(StateFolder state, Ports ports) {
        boolean ours = state.take();
        if (ours) {
            Leftovers.end(state);
        }
        List<Port> taken = ports.taken();
        if (!taken.isEmpty()) {
            state.close();
            throw new Unstartable(taken.stream()
                            .map(port -> "Port " + ports.of(port) + " (" + port.use() + ") is taken.")
                            .collect(Collectors.joining("\n"))
                    + "\n" + (ours ? "" : "Readout runs from " + state + " already. ")
                    + "End what listens there, or choose another: ./run --port "
                    + taken.getFirst().flag() + "="
                    + (ports.of(taken.getFirst()) + 10_000) + " (or set "
                    + taken.getFirst().variable() + ").");
        }
        if (!ours) {
            throw new Unstartable("Readout runs from " + state
                    + " already. End it with Ctrl-C in its terminal, or start this one with --data OTHER_FOLDER.");
        }
    }

    /** Starts everything; what has been started is ended again when a part fails. */
    public void start() throws InterruptedException {
        try {
            reporter.accept("Kafka and PostgreSQL start");
            engines.start();
            mails.start();
            inbox.start();
            wire.start();
            reporter.accept("The services start");
            services.start();
            Running.note(folder.path(), ports);
        } catch (RuntimeException | InterruptedException e) {
            close();
            throw e;
        }
    }

    public Ports ports() {
        return ports;
    }

    public Keys keys() {
        return keys;
    }

    public MailServer mails() {
        return mails;
    }

    public WebhookSink webhooks() {
        return webhooks;
    }

    /** Where the sample remembers what it made. */
    public Path sampleFile() {
        return folder.sample();
    }

    /** The broker, for those who want to take it away. */
    public EmbeddedKafka kafka() {
        return engines.kafka();
    }

    /** The database, for those who want to take it away. */
    public EmbeddedDatabase database() {
        return engines.database();
    }

    /** Ends a service at once, as a crash would; it is started again like after any crash. */
    public ProcessHandle kill(Service service) {
        return services.kill(service);
    }

    /** The process in which a service runs now. */
    public ProcessHandle process(Service service) {
        return services.process(service).handle();
    }

    /** Waits until a service is ready. */
    public void awaitHealthy(Service service) throws InterruptedException {
        services.awaitHealthy(service);
    }

    @Override
    public void close() {
        Running.forget(folder.path());
        services.close();
        wire.close();
        inbox.close();
        mails.close();
        engines.close();
        folder.close();
    }
}
