package org.readout.records.search.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.readout.query.MeetingQuery;
import org.readout.query.Node;
import org.readout.records.meetings.db.DatabaseFailure;
import org.readout.records.search.Counts;
import org.readout.records.search.Facet;

/**
 * Counts in one statement: the meetings are found once, then spread over each facet. Where nothing is asked there is nothing to find, and one facet is
 * better counted where it lies: the workers of a parallel plan read the table, and an index alone gives the total.
 */
record FacetCount(DataSource database) {
    private static final String TOTAL = "total";

    Counts count(MeetingQuery query, Set<Facet> facets, int values) {
        Condition select = select(query, facets, values);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select.sql())) {
            select.set(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                return counts(row, facets);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static Condition select(MeetingQuery query, Set<Facet> facets, int values) {
        String columns = facets.stream().map(FacetColumn::of).distinct().collect(Collectors.joining(", "));
        var parts = new ArrayList<Condition>();
        boolean inPlace = query.root() instanceof Node.All && facets.size() == 1;
        parts.add(Condition.of("with found as " + (inPlace ? "not " : "") + "materialized (select "
                + (columns.isEmpty() ? "1" : columns) + " from meeting m where not m.withdrawn and "));
        parts.add(QueryCondition.of(query));
        parts.add(Condition.of(") select '" + TOTAL + "', '', count(*) from found"));
        for (Facet facet : facets) {
            parts.add(Condition.of(
                    " union all (select '" + facet.word() + "', value, count(*) as meetings from found, "
                            + FacetColumn.values(facet, FacetColumn.of(facet).substring("m.".length()))
                            + " as each (value) where value is not null group by value"
                            + " order by meetings desc, value limit ?)",
                    values));
        }
        return Condition.sequence(parts.toArray(Condition[]::new));
    }

    private static Counts counts(ResultSet row, Set<Facet> facets) throws SQLException {
        var spread = new EnumMap<Facet, List<Counts.Count>>(Facet.class);
        facets.forEach(facet -> spread.put(facet, new ArrayList<>()));
        long total = 0;
        while (row.next()) {
            String facet = row.getString(1);
            if (facet.equals(TOTAL)) {
                total = row.getLong(3);
            } else {
                spread.get(Facet.valueOf(facet.toUpperCase(Locale.ROOT)))
                        .add(new Counts.Count(row.getString(2), row.getLong(3)));
            }
        }
        return new Counts(total, spread);
    }
}
