package org.readout.local.suite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The three services as processes. One that ends by itself is reported with its last words and started again, unless it was
 * never ready: then another start would end like this one.
 */
final class Services implements AutoCloseable {
    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final Duration TO_END = Duration.ofSeconds(20);

    private final Path root;
    private final StateFolder folder;
    private final Ports ports;
    private final Map<Service, Map<String, String>> environments;
    private final Consumer<String> reporter;
    private final Map<Service, ServiceProcess> running = new EnumMap<>(Service.class);
    private final Set<Service> everReady = EnumSet.noneOf(Service.class);
    private boolean closing;

    Services(
            Path root,
            StateFolder folder,
            Ports ports,
            Map<Service, Map<String, String>> environments,
            Consumer<String> reporter) {
        this.root = root;
        this.folder = folder;
        this.ports = ports;
        this.environments = Map.copyOf(environments);
        this.reporter = reporter;
    }

    void start() throws InterruptedException {
        for (Service service : Service.values()) {
            launch(service);
        }
        for (Service service : Service.values()) {
            awaitHealthy(service);
        }
    }

    void awaitHealthy(Service service) throws InterruptedException {
        process(service).awaitHealthy(TO_START);
        noteReady(service);
    }

    private synchronized void noteReady(Service service) {
        everReady.add(service);
    }

    /** Ends a service at once, as a crash would; it is started again like after any crash. */
    ProcessHandle kill(Service service) {
        ProcessHandle handle = process(service).handle();
        handle.destroyForcibly();
        return handle;
    }

    synchronized ServiceProcess process(Service service) {
        return running.get(service);
    }

    private synchronized void launch(Service service) {
        if (closing) {
            return;
        }
        ServiceProcess process = ServiceProcess.start(
                service,
                service.program(root),
                environments.get(service),
                folder.logs().resolve(service.module() + ".log"),
                ports.address(service.port()));
        running.put(service, process);
        Leftovers.note(
                folder, running.values().stream().map(ServiceProcess::handle).toList());
        Thread.ofVirtual().start(() -> watch(process));
    }

    private void watch(ServiceProcess process) {
        try {
            process.awaitExit();
            if (startedAgain(process)) {
                awaitHealthy(process.service());
                reporter.accept(process.service().module() + " is ready again.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Unstartable e) {
            reporter.accept(e.getMessage());
        }
    }

    private synchronized boolean startedAgain(ServiceProcess process) {
        if (closing) {
            return false;
        }
        boolean again = everReady.contains(process.service());
        reporter.accept(process.ending() + "\n" + process.service().module()
                + (again ? " is started again." : " is not started again."));
        if (again) {
            launch(process.service());
        }
        return again;
    }

    @Override
    public void close() {
        Map<Service, ServiceProcess> last;
        synchronized (this) {
            closing = true;
            last = Map.copyOf(running);
        }
        last.values().forEach(ServiceProcess::end);
        last.values().forEach(process -> process.awaitEnd(TO_END));
    }
}
