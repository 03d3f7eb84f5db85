package org.readout.notify.canary;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.readout.events.Canary;
import org.readout.notify.delivery.Addresses;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Style;
import org.readout.notify.following.Following;
import org.readout.notify.following.Terms;
import org.readout.notify.naming.Code;
import org.readout.query.MeetingQuery;
import org.readout.query.QueryMistake;

/** Sends canaries out, and waits for them as any receiver of webhooks would: at an address of our own, by a subscription of our own. */
@ApplicationScoped
public class CanaryFlight {
    private static final Logger LOG = Logger.getLogger(CanaryFlight.class);
    private static final Pattern GUID = Pattern.compile("c_[0-9A-Z]{26}");

    private final Canaries canaries;
    private final Intake intake;
    private final Following following;
    private final URI arrivals;
    private final Duration patience;
    private final Clock clock;
    private boolean missing;

    CanaryFlight(
            Canaries canaries,
            Intake intake,
            Following following,
            Addresses addresses,
            CanaryConfig config,
            Clock clock) {
        this.canaries = canaries;
        this.intake = intake;
        this.following = following;
        this.arrivals = config.arrivalsAddress().orElseGet(() -> addresses.own("/canary/arrivals"));
        this.patience = config.patience();
        this.clock = clock;
    }

    /** Sends one out, unless one was sent within the pause; its guid cannot be guessed, so nobody else can report its arrival. */
    public void release(Duration pause) {
        expectArrivals();
        String guid = Code.random('c');
        if (canaries.release(guid, clock.instant(), pause)) {
            intake.push(InventedMeeting.of(guid));
        }
    }

    private void expectArrivals() {
        if (!following.ofOwner(Canary.SOURCE).isEmpty()) {
            return;
        }
        var here = new Channel.Webhook(arrivals, Style.FULL);
        Following.Beginning beginning = following.begin(Canary.SOURCE, itself(), here, Optional.empty(), Terms.USUAL);
        if (!(beginning instanceof Following.Beginning.Begun)) {
            throw new IllegalStateException("the canary has nowhere to arrive: " + beginning);
        }
    }

    private static MeetingQuery itself() {
        try {
            return MeetingQuery.parse("source:" + Canary.SOURCE);
        } catch (QueryMistake e) {
            throw new IllegalStateException(e);
        }
    }

    /** What arrived; how long it took, if it was a canary that was waited for. */
    public Optional<Duration> arrived(String webhook) {
        Matcher guid = GUID.matcher(webhook);
        while (guid.find()) {
            Optional<Duration> took = canaries.arrive(guid.group(), clock.instant());
            if (took.isPresent()) {
                return took;
            }
        }
        return Optional.empty();
    }

    /** Whether one is overdue. */
    public synchronized boolean isMissing() {
        boolean now = canaries.isMissing(clock.instant(), patience);
        if (now && !missing) {
            LOG.errorf(
                    "a canary has not arrived within %s: somewhere between intake and delivery the line stands still",
                    patience);
        } else if (missing && !now) {
            LOG.info("a canary has arrived again");
        }
        missing = now;
        return now;
    }
}
