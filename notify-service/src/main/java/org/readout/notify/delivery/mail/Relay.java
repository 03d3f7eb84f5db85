package org.readout.notify.delivery.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Reached;
import org.readout.notify.delivery.RelayConfig;

/** Knows whether the mail relay is there at all. When it was away and is back, mails that could not reach it need not wait for their turn. */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int PATIENCE_MILLIS = 2_000;

    private final InetSocketAddress address;
    private final boolean greets;
    private final Duration pause;
    private final Event<Reached> reached;
    private final Semaphore missed = new Semaphore(0);
    private Thread watch;

    Relay(
            @ConfigProperty(name = "quarkus.mailer.host") String host,
            @ConfigProperty(name = "quarkus.mailer.port") int port,
            @ConfigProperty(name = "quarkus.mailer.tls", defaultValue = "false") boolean tls,
            RelayConfig config,
            Event<Reached> reached) {
        this.address = InetSocketAddress.createUnresolved(host, port);
        this.greets = !tls;
        this.pause = config.lookedForEvery();
        this.reached = reached;
    }

    /** What an earlier run could not hand over may leave at once, too. */
    void start(@Observes StartupEvent event) {
        missed.release();
        watch = Thread.ofVirtual().name("relay-watch").start(this::watch);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        watch.interrupt();
        watch.join();
    }

    /** From now on it is looked for until it is there. */
    void isMissed() {
        missed.release();
    }

    /** Whether somebody listens there and says so. Behind TLS it is the client that speaks first. */
    boolean isThere() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            return !greets || socket.getInputStream().read() == '2';
        } catch (IOException e) {
            return false;
        }
    }

    private void watch() {
        try {
            while (true) {
                missed.acquire();
                while (!isThere()) {
                    Thread.sleep(pause);
                }
                missed.drainPermits();
                announce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void announce() throws InterruptedException {
        try {
            reached.fire(new Reached(Channel.Email.TYPE));
        } catch (RuntimeException e) {
            LOG.warnf("the relay is back, but mails still wait: %s", e.getMessage());
            missed.release();
            Thread.sleep(pause);
        }
    }
}
