package org.readout.records.search.db;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.query.MeetingQuery;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.meetings.db.DatabaseFailure;
import org.readout.records.meetings.db.MeetingRow;
import org.readout.records.search.Change;
import org.readout.records.search.Counts;
import org.readout.records.search.Cursor;
import org.readout.records.search.Cursor.Direction;
import org.readout.records.search.Facet;
import org.readout.records.search.MeetingSearch;
import org.readout.records.search.NoSuchPlace;
import org.readout.records.search.Page;
import org.readout.records.search.Question;

@ApplicationScoped
class PostgresMeetingSearch implements MeetingSearch {
    private final javax.sql.DataSource database;

    PostgresMeetingSearch(@DataSource("reading") javax.sql.DataSource database) {
        this.database = database;
    }

    private record Found(KeptMeeting.Current meeting, String key) {}

    @Override
    public Page search(Question question) {
        Condition select = select(question);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select.sql())) {
            select.set(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                var found = new ArrayList<Found>();
                while (row.next()) {
                    found.add(new Found((KeptMeeting.Current) MeetingRow.read(row), row.getString("sort_key")));
                }
                return page(question, found);
            }
        } catch (SQLException e) {
            var failure = new DatabaseFailure(e);
            // The key of a cursor is the only value that comes as the client wrote it.
            throw failure.isOfValues() && question.cursor().isPresent() ? new NoSuchPlace(failure) : failure;
        }
    }

    /** One row more than asked for tells whether there are more. */
    static Condition select(Question question) {
        SortKey key = SortKey.of(question.sort(), question.query());
        boolean backwards = isBackwards(question);
        Condition where = QueryCondition.of(question.query());
        if (question.cursor().isPresent()) {
            Cursor cursor = question.cursor().get();
            String sign = backwards ? ">" : "<";
            where = where.and(Condition.sequence(
                    Condition.of("("),
                    key.expression(),
                    Condition.of(", m.id) " + sign + " (?::" + key.type() + ", ?)", cursor.key(), cursor.id())));
        }
        String order = backwards ? " asc" : " desc";
        return Condition.sequence(
                Condition.of("select " + MeetingRow.COLUMNS + ", ("),
                key.expression(),
                Condition.of(")::text as sort_key from meeting m where not m.withdrawn and "),
                where,
                Condition.of(" order by "),
                key.expression(),
                Condition.of(order + ", m.id" + order + " limit ?", question.limit() + 1));
    }

    private static Page page(Question question, List<Found> found) {
        boolean more = found.size() > question.limit();
        List<Found> shown = new ArrayList<>(more ? found.subList(0, question.limit()) : found);
        boolean backwards = isBackwards(question);
        if (backwards) {
            Collections.reverse(shown);
        }
        boolean hasNext = backwards || more;
        boolean hasPrevious = backwards ? more : question.cursor().isPresent();
        return new Page(
                shown.stream().map(Found::meeting).toList(),
                hasNext && !shown.isEmpty() ? cursor(question, Direction.NEXT, shown.getLast()) : Optional.empty(),
                hasPrevious && !shown.isEmpty()
                        ? cursor(question, Direction.PREVIOUS, shown.getFirst())
                        : Optional.empty());
    }

    private static Optional<Cursor> cursor(Question question, Direction direction, Found beside) {
        return Optional.of(new Cursor(
                direction, question.sort(), beside.key(), beside.meeting().id().value()));
    }

    private static boolean isBackwards(Question question) {
        return question.cursor()
                .filter(cursor -> cursor.direction() == Direction.PREVIOUS)
                .isPresent();
    }

    @Override
    public Counts count(MeetingQuery query, Set<Facet> facets, int values) {
        return new FacetCount(database).count(query, facets, values);
    }

    @Override
    public List<Change> changedAfter(long change, MeetingQuery query, int limit) {
        return new ChangeRows(database).after(change, query, limit);
    }

    @Override
    public List<Change> latest(MeetingQuery query, int limit) {
        return new ChangeRows(database).latest(query, limit);
    }

    @Override
    public Map<MeetingId, List<MeetingRecord>> formerAfter(long change, Collection<MeetingId> meetings) {
        return new ChangeRows(database).former(change, meetings);
    }
}
