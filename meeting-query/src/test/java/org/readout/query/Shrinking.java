package org.readout.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.events.MeetingReported;

/** Makes a failing case small: the least query and the fewest reports for which it still fails. */
public final class Shrinking {
    private Shrinking() {}

    /** A smaller tree for which {@code fails} still holds, or the same when there is none. */
    public static Node query(Node failing, Predicate<Node> fails) {
        return smaller(failing)
                .filter(fails)
                .findFirst()
                .map(smaller -> query(smaller, fails))
                .orElse(failing);
    }

    /** Fewer reports, but at least one, for which {@code fails} still holds, or the same. */
    public static List<MeetingReported> reports(List<MeetingReported> failing, Predicate<List<MeetingReported>> fails) {
        for (int i = 0; i < failing.size() && failing.size() > 1; i++) {
            var fewer = new ArrayList<>(failing);
            fewer.remove(i);
            if (fails.test(fewer)) {
                return reports(fewer, fails);
            }
        }
        return failing;
    }

    private static Stream<Node> smaller(Node node) {
        return switch (node) {
            case Node.All all -> Stream.empty();
            case Node.And and ->
                Stream.concat(and.parts().stream(), fewer(and.parts()).map(Node.And::new));
            case Node.Or or ->
                Stream.concat(or.parts().stream(), fewer(or.parts()).map(Node.Or::new));
            case Node.Not not ->
                Stream.concat(Stream.of(not.part()), smaller(not.part()).map(Node.Not::new));
            case Term term -> Stream.empty();
        };
    }

    /** The parts with one left out, and with one made smaller. */
    private static Stream<List<Node>> fewer(List<Node> parts) {
        var lists = new ArrayList<List<Node>>();
        for (int i = 0; i < parts.size(); i++) {
            var without = new ArrayList<>(parts);
            without.remove(i);
            if (without.size() > 1) {
                lists.add(without);
            }
            int at = i;
            smaller(parts.get(i)).forEach(smaller -> {
                var with = new ArrayList<>(parts);
                with.set(at, smaller);
                lists.add(with);
            });
        }
        return lists.stream();
    }
}
