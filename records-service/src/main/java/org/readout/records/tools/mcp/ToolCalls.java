package org.readout.records.tools.mcp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.events.MeetingId;
import org.readout.query.MeetingQuery;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.meetings.KeptMeetings;
import org.readout.records.meetings.http.MeetingAnswer;
import org.readout.records.numbers.Clock;
import org.readout.records.numbers.MeetingNumbers;
import org.readout.records.numbers.Network;
import org.readout.records.numbers.Series;
import org.readout.records.numbers.Step;
import org.readout.records.parameters.Parameters;
import org.readout.records.parameters.WrongParameter;
import org.readout.records.search.Facet;
import org.readout.records.search.MeetingSearch;
import org.readout.records.search.Question;
import org.readout.records.search.Sort;
import org.readout.records.tools.Tool;

/** Answers a call of a tool. */
@ApplicationScoped
class ToolCalls {
    private static final int KEYS = 20;

    private final MeetingSearch search;
    private final KeptMeetings meetings;
    private final MeetingNumbers numbers;

    ToolCalls(MeetingSearch search, KeptMeetings meetings, MeetingNumbers numbers) {
        this.search = search;
        this.meetings = meetings;
        this.numbers = numbers;
    }

    /** The answer, an object in JSON. */
    Object call(Tool tool, Map<String, List<String>> arguments) {
        Parameters given = Parameters.of(
                arguments, tool.arguments().stream().map(Tool.Argument::name).collect(Collectors.toSet()));
        return switch (tool) {
            case SEARCH_MEETINGS -> search(given);
            case GET_MEETING -> meeting(given);
            case MEETING_SERIES -> series(given);
            case MEETING_NETWORK -> network(given);
        };
    }

    private Object search(Parameters given) {
        Sort sort = given.choice("sort", Sort.values(), Sort::word).orElse(Sort.REPORTED);
        var question = new Question(given.query(), sort, Optional.empty(), (int) given.number("limit", 1, 50, 10));
        return Map.of(
                "meetings",
                search.search(question).meetings().stream()
                        .map(MeetingAnswer::of)
                        .toList());
    }

    private Object meeting(Parameters given) {
        MeetingId id = given.parsed("id", MeetingId::new, "a meeting id")
                .orElseThrow(() -> new WrongParameter("id", "is missing"));
        KeptMeeting kept =
                meetings.find(id).orElseThrow(() -> new WrongParameter("id", "nothing was ever heard of " + id));
        return switch (kept) {
            case KeptMeeting.Current current -> MeetingAnswer.of(current);
            case KeptMeeting.Withdrawn withdrawn ->
                Map.of(
                        "id",
                        id.value(),
                        "withdrawn",
                        withdrawn.withdrawal().note().orElse("Every report was taken back."));
        };
    }

    private Object series(Parameters given) {
        MeetingQuery query = given.query();
        Step step = given.choice("by", Step.values(), Step::word).orElse(Step.MONTH);
        Optional<Facet> split = given.choice("split", Facet.values(), Facet::word);
        try {
            return Series.of(numbers.series(query, step, Clock.HELD, ZoneId.of("UTC"), split, KEYS), step);
        } catch (Series.TooFine e) {
            throw new WrongParameter("by", e.getMessage());
        }
    }

    private Object network(Parameters given) {
        Network.Kind kind =
                given.choice("of", Network.Kind.values(), Network.Kind::word).orElse(Network.Kind.STATES);
        return numbers.network(given.query(), kind, (int) given.number("edges", 1, 500, 50));
    }
}
