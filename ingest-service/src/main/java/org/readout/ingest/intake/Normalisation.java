package org.readout.ingest.intake;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.PubStatus;
import org.readout.events.Usage;
import org.readout.events.WireItem;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Story;
import org.readout.ingest.sources.SourceName;

/** From a story as its sender wrote it to a wire item. */
final class Normalisation {
    private final Optional<String> source;
    private final Instant receivedAt;

    /** @param source who sends; wins over what a document says of itself, since it is what the sender's token stands for */
    Normalisation(Optional<String> source, Instant receivedAt) {
        this.source = source;
        this.receivedAt = receivedAt;
    }

    /** The item, or why there can be none. */
    Result of(Story story) {
        Optional<String> sender = source.or(story::source);
        if (sender.isEmpty()) {
            return new Result.Not(new Unreadable("source", "nobody is named as the sender; add ?source=NAME"));
        }
        if (!SourceName.isOne(sender.get())) {
            return new Result.Not(new Unreadable("source", SourceName.RULE));
        }
        return new Result.Item(item(story, sender.get()));
    }

    private WireItem item(Story story, String sender) {
        String guid = story.guid()
                .or(() -> story.url().map(URI::toString))
                .orElseGet(() -> "sha256:" + WireItem.sha256(story.headline(), story.text()));
        Optional<Advisory> advisory = Advisory.of(story.headline());
        Optional<Integer> version = story.version().or(() -> updateOf(advisory));
        PubStatus status =
                advisory.filter(Advisory.Kill.class::isInstance).isPresent() ? PubStatus.CANCELED : story.pubStatus();
        return new WireItem(
                ItemId.of(sender, guid, versionName(story, version, status)),
                sender,
                guid,
                version,
                status,
                story.headline(),
                story.text(),
                story.language(),
                story.publishedAt(),
                story.embargoedUntil(),
                story.url().map(URI::toString),
                story.usage().orElse(Usage.FULL_TEXT),
                receivedAt);
    }

    /**
     * What names this version among those of its story. A kill often repeats the number of the version it kills, so the status belongs to
     * the name; so does an embargo where there is no number, because lifting it changes nothing else.
     */
    private static String versionName(Story story, Optional<Integer> version, PubStatus status) {
        String name = version.map(number -> Integer.toString(number))
                .orElseGet(() -> WireItem.sha256(story.headline(), story.text())
                        + story.embargoedUntil().map(until -> " until " + until).orElse(""));
        return status == PubStatus.USABLE ? name : name + " " + status.word();
    }

    /** The first update is the second version. */
    private static Optional<Integer> updateOf(Optional<Advisory> advisory) {
        return advisory.flatMap(
                found -> found instanceof Advisory.Update(int number) ? Optional.of(number + 1) : Optional.empty());
    }

    /** An item or none. */
    sealed interface Result {
        record Item(WireItem item) implements Result {}

        record Not(Unreadable cause) implements Result {}
    }
}
