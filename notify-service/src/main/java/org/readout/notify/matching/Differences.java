package org.readout.notify.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.events.Chosen;
import org.readout.events.MeetingRecord;
import org.readout.events.Participant;
import org.readout.events.Represented;
import org.readout.notify.delivery.Change;
import org.readout.notify.wording.Wording;
import org.readout.query.MeetingQuery;
import org.readout.query.Reason;

/** What changed materially for somebody who asked a query: status, date, place, participants, and whatever the query met. */
final class Differences {
    private Differences() {}

    static List<Change> between(MeetingRecord before, MeetingRecord after, MeetingQuery query) {
        var changes = new ArrayList<Change>();
        add(
                changes,
                "status",
                Optional.of(before.status().value().word()),
                Optional.of(after.status().value().word()));
        add(changes, "date", Wording.when(before), Wording.when(after));
        add(changes, "place", Wording.where(before), Wording.where(after));
        participants(changes, before, after);
        Set<String> metBefore = clauses(query, before);
        Set<String> metAfter = clauses(query, after);
        if (!metBefore.equals(metAfter)) {
            add(changes, "about", listed(Wording.subjects(before)), listed(Wording.subjects(after)));
            add(
                    changes,
                    "what you follow",
                    listed(metBefore.stream().sorted().toList()),
                    listed(metAfter.stream().sorted().toList()));
        }
        return List.copyOf(changes);
    }

    private static void add(List<Change> changes, String field, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            changes.add(new Change(field, before, after));
        }
    }

    private static void participants(List<Change> changes, MeetingRecord before, MeetingRecord after) {
        Map<String, Participant> gone = byPerson(before);
        Map<String, Participant> come = byPerson(after);
        Set<String> stayed = gone.keySet().stream().filter(come::containsKey).collect(Collectors.toSet());
        gone.keySet().removeAll(stayed);
        come.keySet().removeAll(stayed);
        if (!gone.isEmpty() || !come.isEmpty()) {
            changes.add(new Change("participants", listed(lines(gone)), listed(lines(come))));
        }
    }

    /** Another spelling of a first name or an office is no other person. */
    private static Map<String, Participant> byPerson(MeetingRecord record) {
        var people = new LinkedHashMap<String, Participant>();
        for (Chosen<Participant> chosen : record.participants()) {
            Participant one = chosen.value();
            String name = one.name().map(Differences::surname).or(one::role).orElse("");
            people.putIfAbsent(name + "|" + one.of().map(Represented::value).orElse(""), one);
        }
        return people;
    }

    private static String surname(String name) {
        String[] words = name.strip().split("\\s+");
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(Map<String, Participant> people) {
        return people.values().stream().map(Wording::participant).toList();
    }

    private static Optional<String> listed(List<String> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", items));
    }

    private static Set<String> clauses(MeetingQuery query, MeetingRecord record) {
        return query.reasons(record).stream().map(Reason::clause).collect(Collectors.toSet());
    }
}
