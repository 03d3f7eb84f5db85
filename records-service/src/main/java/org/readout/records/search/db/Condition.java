package org.readout.records.search.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL with its values.
 *
 * @param values one for each question mark, in order
 */
public record Condition(String sql, List<Object> values) {
    static final Condition ALWAYS = new Condition("true", List.of());
    static final Condition NEVER = new Condition("false", List.of());

    public Condition {
        values = List.copyOf(values);
    }

    /** A piece with the values of its question marks. */
    public static Condition of(String sql, Object... values) {
        return new Condition(sql, Arrays.asList(values));
    }

    /** All of them in brackets, with a word between. */
    static Condition joined(String word, List<Condition> parts) {
        return new Condition(
                parts.stream().map(Condition::sql).collect(Collectors.joining(" " + word + " ", "(", ")")),
                parts.stream().flatMap(part -> part.values().stream()).toList());
    }

    /** One piece behind the other. */
    public static Condition sequence(Condition... parts) {
        return new Condition(
                Arrays.stream(parts).map(Condition::sql).collect(Collectors.joining()),
                Arrays.stream(parts).flatMap(part -> part.values().stream()).toList());
    }

    /** Both of them. */
    public Condition and(Condition other) {
        return joined("and", List.of(this, other));
    }

    /** Sets the values from this index on; the answer is the index behind them. */
    public int set(PreparedStatement statement, int index) throws SQLException {
        int next = index;
        for (Object value : values) {
            if (value instanceof String text) {
                // Without a type of its own the text becomes what the cast beside it says, once; a varchar would be
                // cast again for every row that is looked at.
                statement.setObject(next++, text, Types.OTHER);
            } else {
                statement.setObject(next++, value);
            }
        }
        return next;
    }
}
