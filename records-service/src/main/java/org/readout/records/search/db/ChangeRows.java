package org.readout.records.search.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.query.MeetingQuery;
import org.readout.query.Node;
import org.readout.records.meetings.db.DatabaseFailure;
import org.readout.records.meetings.db.MeetingRow;
import org.readout.records.search.Change;

/** Meetings that answer now, and those that did in a former version and do not any more. */
record ChangeRows(DataSource database) {
    private static final Comparator<Change> IN_ORDER =
            Comparator.comparingLong(change -> change.trace().change());

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    List<Change> after(long change, MeetingQuery query, int limit) {
        List<Change> answers = rows(
                Condition.sequence(
                        Condition.of(
                                "select " + MeetingRow.COLUMNS + " from meeting m where m.change > ? and ", change),
                        QueryCondition.of(query),
                        Condition.of(" order by m.change limit ?", limit)),
                row -> new Change.Answers(MeetingRow.read(row)));
        return merged(answers, left(change, query, " order by until", limit), IN_ORDER, limit);
    }

    List<Change> latest(MeetingQuery query, int limit) {
        List<Change> answers = rows(
                Condition.sequence(
                        Condition.of(
                                "select " + MeetingRow.COLUMNS + " from meeting m where m.record is not null and "),
                        QueryCondition.of(query),
                        Condition.of(" order by m.change desc limit ?", limit)),
                row -> new Change.Answers(MeetingRow.read(row)));
        // What left before all that is shown has left the feed as well.
        long from = answers.size() < limit ? 0 : answers.getLast().trace().change();
        return merged(answers, left(from, query, " order by until desc", limit), IN_ORDER.reversed(), limit);
    }

    /** Asked second, so that a meeting that leaves in between is there at least once. */
    private List<Change> left(long after, MeetingQuery query, String order, int limit) {
        if (query.root() instanceof Node.All) {
            return List.of();
        }
        return rows(
                Condition.sequence(
                        Condition.of(
                                "with former as materialized (select distinct on (m.id) m.id, m.until, m.ended_at, m.record"
                                        + " from meeting_former m where m.until > ? and ",
                                after),
                        QueryCondition.of(query),
                        Condition.of(" order by m.id, m.until desc) select former.record, null::bytea as withdrawal,"
                                + " until as change, now.first_change, now.first_recorded_at, ended_at as updated_at"
                                + " from former join meeting now using (id) where not exists (select from meeting m"
                                + " where m.id = former.id and m.record is not null and "),
                        QueryCondition.of(query),
                        Condition.of(")" + order + " limit ?", limit)),
                row -> new Change.Left(MeetingRow.record(row).orElseThrow(), MeetingRow.trace(row)));
    }

    private static List<Change> merged(List<Change> answers, List<Change> left, Comparator<Change> order, int limit) {
        var byId = new LinkedHashMap<MeetingId, Change>();
        answers.forEach(change -> byId.put(change.id(), change));
        left.forEach(change -> byId.put(change.id(), change));
        return byId.values().stream().sorted(order).limit(limit).toList();
    }

    Map<MeetingId, List<MeetingRecord>> former(long change, Collection<MeetingId> meetings) {
        var former = new HashMap<MeetingId, List<MeetingRecord>>();
        List<MeetingRecord> records = rows(
                Condition.of(
                        "select record from meeting_former where until > ? and id = any (string_to_array(?, ','))",
                        change,
                        String.join(",", meetings.stream().map(MeetingId::value).toList())),
                row -> MeetingRow.record(row).orElseThrow());
        records.forEach(record ->
                former.computeIfAbsent(record.id(), id -> new ArrayList<>()).add(record));
        return former;
    }

    private <T> List<T> rows(Condition select, Row<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select.sql())) {
            select.set(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (row.next()) {
                    rows.add(reader.read(row));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
