package org.readout.records.parameters;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.readout.query.MeetingQuery;
import org.readout.query.QueryMistake;

/** The parameters of one request. Each may stand there once; one that means nothing here is a mistake, not a wish to pass over. */
public final class Parameters {
    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Checks the names.
     *
     * @param values as the address has them
     * @param known the names that mean something
     */
    public static Parameters of(Map<String, List<String>> values, Set<String> known) {
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw new WrongParameter(
                        entry.getKey(), "is no parameter here; there are " + String.join(", ", new TreeSet<>(known)));
            }
            if (entry.getValue().size() > 1) {
                throw new WrongParameter(
                        entry.getKey(), "stands there " + entry.getValue().size() + " times, expected once");
            }
        }
        return new Parameters(values);
    }

    /** The value; empty when there is none or it is blank. */
    public Optional<String> text(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The query in {@code q}; every meeting when there is none. */
    public MeetingQuery query() {
        return query("q");
    }

    /** The query in the parameter of this name. */
    public MeetingQuery query(String name) {
        try {
            return MeetingQuery.parse(text(name).orElse(""));
        } catch (QueryMistake e) {
            throw new WrongParameter(name, e.column(), e.getMessage());
        }
    }

    /** A whole number within bounds. */
    public long number(String name, long least, long most, long otherwise) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text.get());
            if (number >= least && number <= most && text.get().chars().allMatch(sign -> sign < 128)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new WrongParameter(name, "'" + text.get() + "' is not a whole number from " + least + " to " + most);
    }

    /** One of several words. */
    public <T> Optional<T> choice(String name, T[] choices, Function<T, String> word) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(choices)
                .filter(choice -> word.apply(choice).equals(text.get()))
                .findFirst()
                .orElseThrow(() -> new WrongParameter(
                        name,
                        "unknown value '" + text.get() + "'; expected one of "
                                + String.join(
                                        ", ", Arrays.stream(choices).map(word).toList()))));
    }

    /** Some of several words, with commas between. */
    public <T extends Enum<T>> Set<T> choices(String name, Class<T> type, Function<T, String> word) {
        var chosen = EnumSet.noneOf(type);
        for (String one : text(name).map(text -> text.split(",", -1)).orElse(new String[0])) {
            Parameters single = new Parameters(Map.of(name, List.of(one.strip())));
            chosen.add(single.choice(name, type.getEnumConstants(), word)
                    .orElseThrow(() -> new WrongParameter(name, "has nothing before or behind a comma")));
        }
        return chosen;
    }

    /** Whether it says {@code true}. */
    public boolean isTrue(String name) {
        return choice(name, new Boolean[] {true, false}, String::valueOf).orElse(false);
    }

    /** A value in some form of its own. */
    public <T> Optional<T> parsed(String name, Function<String, T> form, String expected) {
        return text(name).map(text -> {
            try {
                return form.apply(text);
            } catch (RuntimeException e) {
                throw new WrongParameter(name, "'" + text + "' is not " + expected);
            }
        });
    }
}
