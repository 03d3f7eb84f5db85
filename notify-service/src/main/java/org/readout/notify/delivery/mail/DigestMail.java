package org.readout.notify.delivery.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.notify.delivery.Addresses;
import org.readout.notify.delivery.Line;
import org.readout.notify.delivery.Overflow;
import org.readout.notify.delivery.Story;
import org.readout.notify.wording.Wording;

/** What the templates of a digest show: many meetings, grouped by what they are about, each in a few words. */
record DigestMail(
        String subject, List<Group> groups, int more, List<Line> overflow, String manage, String unsubscribe) {
    private static final int MOST_LINES = 100;

    /** Meetings about the same. */
    record Group(String heading, int count, List<Line> lines) {}

    static DigestMail of(
            List<Story> stories, List<Overflow> overflow, Addresses addresses, URI manage, URI unsubscribe) {
        Map<String, List<Line>> byHeading = new LinkedHashMap<>();
        for (Story story : stories.subList(0, Math.min(stories.size(), MOST_LINES))) {
            byHeading
                    .computeIfAbsent(heading(story), heading -> new ArrayList<>())
                    .add(Line.of(story, addresses::record));
        }
        List<Group> groups = byHeading.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue().size(), entry.getValue()))
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
        return new DigestMail(
                groups.isEmpty()
                        ? overflow.getFirst().title()
                        : stories.size() + " meetings: "
                                + groups.getFirst().lines().getFirst().title() + " and more",
                groups,
                Math.max(0, stories.size() - MOST_LINES),
                overflow.stream().map(one -> Line.of(one, addresses)).toList(),
                manage.toString(),
                unsubscribe.toString());
    }

    /** The first corridor, else the first topic, by its name. */
    private static String heading(Story story) {
        return story.edition().record().flatMap(Wording::mainSubject).orElse("Other meetings");
    }
}
