package org.readout.records.benchmark;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.stream.IntStream;
import org.readout.records.Log;
import org.readout.records.Told;
import org.readout.records.changes.SocketListener;
import org.readout.testbed.Testbed;

/**
 * Measures open streams on one node, a process with a small heap of its own: {@code StreamsBenchmark FILE [STREAMS]}. All hear the same events; then some ask for
 * large ones and do not read.
 */
public final class StreamsBenchmark {
    private static final int EVENTS = 100;
    private static final int SLOW = 50;
    private static final int LARGE_EVENTS = 40;
    // Long on the wire, and not a word to analyse.
    private static final String LARGE = "\u2026 ".repeat(50_000);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final String token = Testbed.tokens().token("lena", Duration.ofHours(3), "reader");

    private StreamsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var benchmark = new StreamsBenchmark();
        benchmark.measure(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(Path.of(arguments[0]).toFile(), benchmark.figures);
    }

    private void measure(int streams) throws Exception {
        try (var node = new Node()) {
            URI all = node.address("/changes/stream?q=source:light-wire");
            var listeners = new ArrayList<SocketListener>();
            hear(
                    List.of(SocketListener.asking(all, token, OptionalLong.of(0), false)
                            .read()),
                    "warm-up",
                    1);
            double before = node.liveHeap();
            note("streams", streams);
            note("heapBeforeMiB", before);
            for (int i = 0; i < streams; i++) {
                listeners.add(SocketListener.asking(all, token, OptionalLong.empty(), false)
                        .read());
            }
            await().atMost(PATIENCE).until(() -> listeners.stream().allMatch(SocketListener::hasBegun));
            double open = node.liveHeap();
            note("heapWithOpenStreamsMiB", open);
            note("heapOfOneStreamKiB", (open - before) * 1_024 / streams);

            long begun = System.nanoTime();
            hear(listeners, "live", EVENTS);
            note("eventsASecond", streams * (double) EVENTS / ((System.nanoTime() - begun) / 1e9));
            note("heapAfterEventsMiB", node.liveHeap());

            slow(node);
            note("streamsStillOpen", node.metric("readout_streams_open"));
            for (SocketListener listener : listeners) {
                listener.close();
            }
        }
    }

    /** Until each has heard so many more. */
    private static void hear(Collection<SocketListener> listeners, String name, int events) {
        Log.publish(IntStream.range(0, events)
                .mapToObj(i -> Told.by("light-wire", name + i).reported())
                .toList());
        await().atMost(PATIENCE).until(() -> listeners.stream().allMatch(listener -> listener.heard() >= events));
    }

    /** The slow come back with the last id they saw, and have then heard everything once. */
    private void slow(Node node) throws Exception {
        URI heavy = node.address("/changes/stream?q=source:heavy-wire");
        var asking = new ArrayList<SocketListener>();
        for (int i = 0; i < SLOW; i++) {
            asking.add(SocketListener.asking(heavy, token, OptionalLong.empty(), true));
        }
        await().atMost(PATIENCE).until(() -> node.metric("readout_streams_open") >= figures.get("streams") + SLOW);
        for (int i = 0; i < LARGE_EVENTS; i++) {
            Log.publish(Told.by("heavy-wire", "large-" + i).passage(LARGE).reported());
        }
        var most = new DoubleAccumulator(Math::max, 0);
        await().atMost(PATIENCE).until(() -> {
            most.accumulate(node.liveHeap());
            return node.metric("readout_streams_dropped_total") >= SLOW;
        });
        note("heapBeforeSlowReadersAreDroppedMiB", most.get());
        note("heapAfterwardsMiB", node.liveHeap());
        int complete = 0;
        for (SocketListener dropped : asking) {
            dropped.read();
            await().atMost(PATIENCE).until(dropped::hasEnded);
            List<Long> heard = dropped.ids();
            OptionalLong last = heard.isEmpty() ? OptionalLong.of(dropped.from()) : OptionalLong.of(heard.getLast());
            try (var again = SocketListener.asking(heavy, token, last, true).read()) {
                await().atMost(PATIENCE).until(() -> heard.size() + again.heard() >= LARGE_EVENTS);
                complete += heard.size() < LARGE_EVENTS && heard.size() + again.heard() == LARGE_EVENTS ? 1 : 0;
            }
        }
        note("slowReaders", SLOW);
        note("slowReadersThatMissedNothing", complete);
    }

    private void note(String figure, double value) {
        figures.put(figure, value);
        System.out.printf("%-40s %,.2f%n", figure, value);
    }
}
