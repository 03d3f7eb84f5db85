package org.readout.ingest.formats;

import java.util.Locale;
import java.util.Optional;
import org.readout.events.PubStatus;

/** IPTC's publishing status as the formats spell it: {@code stat:canceled}, {@code Canceled}, {@code cancelled}, {@code …/statusns/withheld}. */
public final class PublicationStatus {
    private PublicationStatus() {}

    /** The status that a word or a qcode names. */
    public static Optional<PubStatus> read(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        return switch (word.substring(Math.max(word.lastIndexOf(':'), word.lastIndexOf('/')) + 1)) {
            case "usable", "embargoed" -> Optional.of(PubStatus.USABLE);
            case "withheld" -> Optional.of(PubStatus.WITHHELD);
            case "canceled", "cancelled", "killed" -> Optional.of(PubStatus.CANCELED);
            default -> Optional.empty();
        };
    }
}
