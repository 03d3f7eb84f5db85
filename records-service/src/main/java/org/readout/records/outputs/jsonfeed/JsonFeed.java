package org.readout.records.outputs.jsonfeed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.meetings.http.MeetingAnswer;
import org.readout.records.outputs.Feed;
import org.readout.records.outputs.Summary;
import org.readout.records.search.Change;

/** A query as a JSON feed; the whole record rides along as the extension {@code _readout}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePage,
        @JsonProperty("feed_url") String feed,
        List<Hub> hubs,
        List<Item> items) {

    /** Where news is announced. */
    public record Hub(String type, String url) {}

    /** A meeting. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") Instant published,
            @JsonProperty("date_modified") Instant modified,
            List<String> tags,
            @JsonProperty("_readout") Extension readout) {}

    /** The record, or the mark that it was withdrawn or answers no longer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Extension(String about, boolean withdrawn, boolean left, MeetingAnswer meeting) {}

    public static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.self().resolve("/").toString(),
                feed.self().toString(),
                feed.hub()
                        .map(hub -> List.of(new Hub("WebSub", hub.toString())))
                        .orElse(null),
                feed.changes().stream().map(change -> item(feed, change)).toList());
    }

    private static Item item(Feed feed, Change change) {
        return switch (change) {
            case Change.Answers answers -> item(feed, answers.meeting());
            case Change.Left left ->
                new Item(
                        left.id().value(),
                        feed.address(left.id()).toString(),
                        "Corrected: " + Summary.title(left.last()),
                        "It does not belong here any more.",
                        left.trace().firstRecordedAt(),
                        left.trace().updatedAt(),
                        null,
                        new Extension(feed.self().resolve("/q/openapi").toString(), false, true, null));
        };
    }

    private static Item item(Feed feed, KeptMeeting meeting) {
        String about = feed.self().resolve("/q/openapi").toString();
        return switch (meeting) {
            case KeptMeeting.Current current ->
                new Item(
                        meeting.id().value(),
                        feed.address(meeting.id()).toString(),
                        Summary.title(current.record()),
                        Summary.text(current.record()),
                        meeting.trace().firstRecordedAt(),
                        meeting.trace().updatedAt(),
                        Stream.concat(current.record().topics().stream(), current.record().corridors().stream())
                                .toList(),
                        new Extension(about, false, false, MeetingAnswer.of(current)));
            case KeptMeeting.Withdrawn withdrawn ->
                new Item(
                        meeting.id().value(),
                        feed.address(meeting.id()).toString(),
                        "Withdrawn: " + withdrawn.last().map(Summary::title).orElse("a meeting"),
                        withdrawn.withdrawal().note().orElse("Every report of it was taken back."),
                        meeting.trace().firstRecordedAt(),
                        meeting.trace().updatedAt(),
                        null,
                        new Extension(about, true, false, null));
        };
    }
}
