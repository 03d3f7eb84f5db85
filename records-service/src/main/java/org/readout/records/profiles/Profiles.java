package org.readout.records.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.query.MeetingQuery;
import org.readout.query.QueryMistake;
import org.readout.query.States;
import org.readout.records.search.Facet;
import org.readout.records.search.MeetingSearch;
import org.readout.records.search.Question;
import org.readout.records.search.Sort;

/** Makes profiles out of the one search, so that they can never tell anything else than it. */
@ApplicationScoped
public class Profiles {
    private static final int VALUES = 50;
    private static final int LATEST = 100;

    private final MeetingSearch search;

    Profiles(MeetingSearch search) {
        this.search = search;
    }

    /** The profile; empty when no meeting tells of it. */
    public Optional<Profile> find(Subject subject, String id) throws QueryMistake {
        String query = subject.facet().clause(subject.value(id));
        return profile(id, subject.label(id), MeetingQuery.parse(query), EnumSet.allOf(Facet.class));
    }

    /** What two parties met about; empty when they never did. */
    public Optional<Profile> pair(String one, String other) throws QueryMistake {
        MeetingQuery query =
                MeetingQuery.parse("between:\"" + one.replace("\"", "") + "," + other.replace("\"", "") + "\"");
        return profile(
                one + "-" + other, States.name(one) + " and " + States.name(other), query, EnumSet.allOf(Facet.class));
    }

    private Optional<Profile> profile(String id, String label, MeetingQuery query, Set<Facet> facets) {
        var counts = search.count(query, facets, VALUES);
        return counts.total() == 0
                ? Optional.empty()
                : Optional.of(new Profile(
                        id,
                        label,
                        query,
                        counts,
                        List.copyOf(search.search(new Question(query, Sort.HELD, Optional.empty(), LATEST))
                                .meetings())));
    }
}
