package org.readout.ingest;

import java.time.Instant;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.PubStatus;
import org.readout.events.ReportId;
import org.readout.events.Usage;
import org.readout.events.WireItem;

/** An item of which a test says only what it is about. */
public record SampleItem(
        String guid,
        String headline,
        Optional<Integer> version,
        PubStatus status,
        String text,
        Optional<Instant> publishedAt,
        Optional<Instant> embargoedUntil) {
    public static final String SOURCE = "test-wire";
    private static final Instant RECEIVED = Instant.parse("2026-03-02T12:00:00Z");

    public static SampleItem of(String guid, String text) {
        return new SampleItem(
                guid,
                "Headline of " + guid,
                Optional.empty(),
                PubStatus.USABLE,
                text,
                Optional.empty(),
                Optional.empty());
    }

    public SampleItem headline(String words) {
        return new SampleItem(guid, words, version, status, text, publishedAt, embargoedUntil);
    }

    public SampleItem version(int number) {
        return new SampleItem(guid, headline, Optional.of(number), status, text, publishedAt, embargoedUntil);
    }

    public SampleItem killed() {
        return new SampleItem(guid, headline, version, PubStatus.CANCELED, text, publishedAt, embargoedUntil);
    }

    public SampleItem publishedAt(String time) {
        return new SampleItem(guid, headline, version, status, text, Optional.of(Instant.parse(time)), embargoedUntil);
    }

    public SampleItem until(Instant time) {
        return new SampleItem(guid, headline, version, status, text, publishedAt, Optional.of(time));
    }

    public ReportId reportId() {
        return ReportId.of(SOURCE, guid);
    }

    public WireItem item() {
        String name = version.map(number -> Integer.toString(number)).orElse(text);
        return new WireItem(
                ItemId.of(SOURCE, guid, status == PubStatus.USABLE ? name : name + " " + status.word()),
                SOURCE,
                guid,
                version,
                status,
                Optional.of(headline),
                text,
                Optional.of("en"),
                publishedAt,
                embargoedUntil,
                Optional.empty(),
                Usage.FULL_TEXT,
                RECEIVED);
    }
}
