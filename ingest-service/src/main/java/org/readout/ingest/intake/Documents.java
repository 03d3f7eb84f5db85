package org.readout.ingest.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.events.ItemId;
import org.readout.events.WireItem;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.Story.Completeness;
import org.readout.ingest.formats.detection.Formats;

/** From a document to the items in it. */
public final class Documents {
    private Documents() {}

    /** Reads a document that came in at {@code now}. */
    public static Read read(Submission submission, Instant now) {
        return switch (Formats.read(submission.content(), submission.contentType(), submission.base())) {
            case Unreadable unreadable -> new Read.Not(List.of(unreadable));
            case Parsed.Stories stories -> normalised(stories, new Normalisation(submission.source(), now));
        };
    }

    private static Read normalised(Parsed.Stories parsed, Normalisation normalisation) {
        var items = new ArrayList<WireItem>();
        var teasers = new HashSet<ItemId>();
        List<Unreadable> refused = new ArrayList<>(parsed.refused());
        for (Story story : parsed.stories()) {
            switch (normalisation.of(story)) {
                case Normalisation.Result.Item accepted -> {
                    items.add(accepted.item());
                    if (story.completeness() == Completeness.TEASER) {
                        teasers.add(accepted.item().itemId());
                    }
                }
                case Normalisation.Result.Not not -> refused.add(not.cause());
            }
        }
        return items.isEmpty() && !refused.isEmpty()
                ? new Read.Not(refused)
                : new Read.Stories(items, teasers, refused, parsed.channel());
    }

    /** What was in it. */
    public sealed interface Read {

        /**
         * Items.
         *
         * @param teasers those whose text is not the whole story
         * @param refused entries that could not be read
         * @param channel what a feed says of itself; empty where the document is none
         */
        record Stories(
                List<WireItem> items, Set<ItemId> teasers, List<Unreadable> refused, Optional<Parsed.Channel> channel)
                implements Read {
            public Stories {
                items = List.copyOf(items);
                teasers = Set.copyOf(teasers);
                refused = List.copyOf(refused);
            }

            public boolean isFeed() {
                return channel.isPresent();
            }
        }

        /** Nothing that could be read, for these reasons. */
        record Not(List<Unreadable> causes) implements Read {
            public Not {
                causes = List.copyOf(causes);
            }

            /** The first reason. */
            public Unreadable cause() {
                return causes.getFirst();
            }
        }
    }
}
