package org.readout.records.outputs.http;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** The media types of the forms, and the endings of addresses that choose them. */
final class Forms {
    static final String ATOM = "application/atom+xml";
    static final String RSS = "application/rss+xml";
    static final String JSON_FEED = "application/feed+json";
    static final String CALENDAR = "text/calendar";
    static final String CSV = "text/csv";
    static final String LINES = "application/x-ndjson";
    static final String PARQUET = "application/vnd.apache.parquet";
    static final String PLOVER = "application/vnd.plover+x-ndjson";

    static final Map<String, String> BY_ENDING = Map.of(
            "json", MediaType.APPLICATION_JSON,
            "atom", ATOM,
            "rss", RSS,
            "feed.json", JSON_FEED,
            "ics", CALENDAR,
            "csv", CSV,
            "ndjson", LINES,
            "parquet", PARQUET,
            "plover.ndjson", PLOVER);

    /** The first that is acceptable is taken. */
    static final List<String> IN_ORDER =
            List.of(MediaType.APPLICATION_JSON, ATOM, RSS, JSON_FEED, CALENDAR, CSV, LINES, PARQUET, PLOVER);

    private Forms() {}
}
