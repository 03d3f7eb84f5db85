package org.readout.records.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what each client asks, in windows of one length. It remembers so many clients; the one not seen for longest is forgotten first, and
 * begins anew.
 */
public final class RateLimit {
    private static final int REMEMBERED = 50_000;

    private final int quota;
    private final Duration window;
    private final Map<String, Window> clients = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Window(Instant end, int asked) {}

    /**
     * What is left to a client.
     *
     * @param allowed whether this question may be answered
     * @param remaining how many more may follow in this window
     * @param reset how long until the next window
     */
    public record Allowance(boolean allowed, int remaining, Duration reset) {}

    /** So many questions a window for each client. */
    public RateLimit(int quota, Duration window) {
        this.quota = quota;
        this.window = window;
    }

    public int quota() {
        return quota;
    }

    public Duration window() {
        return window;
    }

    /** Counts one more question. */
    public synchronized Allowance ask(String client, Instant now) {
        Window known = clients.get(client);
        Window next = known == null || !now.isBefore(known.end())
                ? new Window(now.plus(window), 1)
                : new Window(known.end(), Math.min(known.asked(), quota) + 1);
        clients.put(client, next);
        return new Allowance(
                next.asked() <= quota, Math.max(0, quota - next.asked()), Duration.between(now, next.end()));
    }
}
