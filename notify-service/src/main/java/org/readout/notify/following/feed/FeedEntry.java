package org.readout.notify.following.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.events.MeetingId;
import org.readout.notify.delivery.Line;
import org.readout.notify.delivery.PastAlert;
import org.readout.notify.delivery.Story;

/** One alert in a feed. */
record FeedEntry(String id, String title, String url, Instant writtenAt, String text) {

    static FeedEntry of(PastAlert past, Function<MeetingId, URI> records) {
        Line line = Line.of(Story.of(List.of(past.alert())).getFirst(), records);
        return new FeedEntry(
                past.alert().edition().meetingId().value() + ":"
                        + past.alert().edition().number(),
                line.title(),
                line.url(),
                past.writtenAt(),
                Stream.of(line.circumstances(), line.sentence())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")));
    }
}
