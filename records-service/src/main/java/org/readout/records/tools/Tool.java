package org.readout.records.tools;

import java.util.List;
import java.util.Locale;

/** A tool, with what it may be given. */
public enum Tool {
    SEARCH_MEETINGS(
            "Finds official meetings by a query such as 'between:KZ,GE topic:trade held:2026', the latest first."),
    GET_MEETING("Returns one meeting with its reports and the quotations that prove each field."),
    MEETING_SERIES("Counts meetings through time."),
    MEETING_NETWORK("Tells who meets whom, the strongest ties first.");

    private static final Argument QUERY = new Argument(
            "q",
            "The query; every meeting without it. Fields: country, between, of, region, person, role, rank, topic, corridor, "
                    + "place, status, format, source, held, reports; bare words search the text.");

    private final String description;
    /** All arguments are written as text, as in an address. */
    public record Argument(String name, String description) {}

    Tool(String description) {
        this.description = description;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String description() {
        return description;
    }

    public List<Argument> arguments() {
        return switch (this) {
            case SEARCH_MEETINGS ->
                List.of(
                        QUERY,
                        new Argument("sort", "reported (usual), held, updated or relevance."),
                        new Argument("limit", "1 to 50; 10 without it."));
            case GET_MEETING -> List.of(new Argument("id", "The meeting's id, such as m_5G3J0T9QZC8XNB2VWD71RMKEHY."));
            case MEETING_SERIES ->
                List.of(
                        QUERY,
                        new Argument("by", "day, week, month (usual) or year."),
                        new Argument(
                                "split",
                                "A line for each value of state, pair, person, organisation, topic, corridor, rank, format, "
                                        + "status or source."));
            case MEETING_NETWORK ->
                List.of(
                        QUERY,
                        new Argument("of", "states (usual), organisations, persons or parties."),
                        new Argument("edges", "The most ties, 1 to 500; 50 without it."));
        };
    }
}
