package org.readout.local.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample wire; the name of a file begins with the name of its agency. */
public final class SampleWire {
    private static final List<String> PUSHED = List.of(
            "steppe-wire-1.json",
            "atlas-gazette-1.html",
            "steppe-wire-2.json",
            "ankara-desk-1.json",
            "danube-review-1.html",
            "nordic-courier-1.json",
            "gulf-ledger-1.json",
            "gulf-ledger-2.json",
            "steppe-wire-3.json",
            "lisbon-file-1.json",
            "maghreb-line-1.txt");
    private static final List<String> SERVED = List.of("caspian-observer.rss", "baltic-bulletin.atom");

    private SampleWire() {}

    /** What the agencies send. */
    public static List<WireFile> pushed() {
        return PUSHED.stream().map(name -> file("pushed/", name)).toList();
    }

    /** The feeds that are to be polled. */
    public static List<WireFile> served() {
        return SERVED.stream().map(name -> file("served/", name)).toList();
    }

    private static WireFile file(String folder, String name) {
        try (InputStream content = SampleWire.class.getResourceAsStream(folder + name)) {
            String source = name.replaceFirst("(-\\d+)?\\.\\w+$", "");
            return new WireFile(
                    name, source, WireFile.typeOf(name), new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
