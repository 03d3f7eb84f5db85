package org.readout.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.readout.events.Format;
import org.readout.events.Rank;
import org.readout.events.Status;
import org.readout.events.vocabulary.Concept;
import org.readout.events.vocabulary.Vocabulary;
import org.readout.query.Lexer.Token;

/** What may stand behind each field, and what to say when something else does. */
final class Fields {
    private static final List<String> NAMES = List.of(
            "country",
            "between",
            "of",
            "region",
            "person",
            "role",
            "rank",
            "topic",
            "corridor",
            "place",
            "status",
            "format",
            "source",
            "held",
            "reports");
    private static final List<String> COMPARED = List.of("rank", "held", "reports");

    private Fields() {}

    static Term term(Token field, Token value) throws QueryMistake {
        String name = field.text();
        if (!NAMES.contains(name)) {
            throw new QueryMistake(
                    field.column(),
                    "unknown field '" + name + "'" + Suggestion.among(NAMES, name) + "; the fields are "
                            + String.join(", ", NAMES));
        }
        if (!field.sign().equals(":") && !COMPARED.contains(name)) {
            throw new QueryMistake(
                    field.column() + name.length(),
                    "'" + name + "' is asked with ':'; only rank, held and reports are compared with '" + field.sign()
                            + "'");
        }
        return switch (name) {
            case "country" -> new Term.Country(state(value, value.text()));
            case "between" -> between(value);
            case "of" -> new Term.Of(folded(value));
            case "region" -> new Term.Region(concept(value, Vocabulary.regions(), "region"));
            case "person" -> new Term.Person(withWords(value));
            case "role" -> new Term.Role(withWords(value));
            case "rank" ->
                new Term.RankIs(Comparison.of(field.sign()), choice(value, "rank", Rank.values(), Rank::word));
            case "topic" -> new Term.Topic(concept(value, Vocabulary.topics(), "topic"));
            case "corridor" ->
                new Term.Corridor(
                        value.text().startsWith("other:")
                                ? value.text()
                                : concept(value, Vocabulary.corridors(), "corridor"));
            case "place" -> new Term.PlaceIs(place(value));
            case "status" -> new Term.StatusIs(choice(value, "status", Status.values(), Status::word));
            case "format" -> new Term.FormatIs(choice(value, "format", Format.values(), Format::word));
            case "source" -> new Term.Source(folded(value));
            case "held" -> held(field.sign(), value);
            default -> new Term.Reports(Comparison.of(field.sign()), count(value));
        };
    }

    private static Term between(Token value) throws QueryMistake {
        SortedSet<String> parties = new TreeSet<>();
        for (String party : value.text().split(",", -1)) {
            Optional<Concept> organisation = Organisations.find(party.strip());
            parties.add(organisation.isPresent() ? organisation.get().id() : state(value, party.strip()));
        }
        if (parties.size() < 2) {
            throw new QueryMistake(
                    value.column(), "between needs two different states or organisations, such as KZ,MA");
        }
        return new Term.Between(parties);
    }

    private static String state(Token value, String name) throws QueryMistake {
        return States.find(name)
                .orElseThrow(() -> new QueryMistake(
                        value.column(),
                        "'" + name + "' is no state; give its ISO 3166-1 code such as KZ, or its English name in quotes"
                                + Suggestion.among(States.names(), name)));
    }

    private static String place(Token value) throws QueryMistake {
        return States.find(value.text()).orElse(withWords(value));
    }

    private static String concept(Token value, Vocabulary vocabulary, String kind) throws QueryMistake {
        List<String> ids = vocabulary.concepts().stream().map(Concept::id).toList();
        if (!ids.contains(value.text())) {
            throw new QueryMistake(
                    value.column(),
                    "unknown " + kind + " '" + value.text() + "'" + Suggestion.among(ids, value.text()));
        }
        return value.text();
    }

    private static <T> T choice(Token value, String kind, T[] choices, Function<T, String> word) throws QueryMistake {
        List<String> words = Arrays.stream(choices).map(word).toList();
        int index = words.indexOf(value.text());
        if (index < 0) {
            throw new QueryMistake(
                    value.column(),
                    "unknown " + kind + " '" + value.text() + "'; expected one of " + String.join(", ", words));
        }
        return choices[index];
    }

    private static String folded(Token value) throws QueryMistake {
        String folded = TextAnalysis.fold(value.text());
        if (folded.isEmpty()) {
            throw new QueryMistake(value.column(), "expected a name here");
        }
        return folded;
    }

    private static String withWords(Token value) throws QueryMistake {
        if (TextAnalysis.words(value.text()).isEmpty()) {
            throw new QueryMistake(value.column(), "there is no word in '" + value.text() + "'");
        }
        return value.text();
    }

    private static int count(Token value) throws QueryMistake {
        try {
            int count = Integer.parseInt(value.text());
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // said below, with the column
        }
        throw new QueryMistake(value.column(), "expected a whole number such as 2, not '" + value.text() + "'");
    }

    private static Term held(String sign, Token value) throws QueryMistake {
        String text = value.text();
        int dots = text.indexOf("..");
        if (dots >= 0 && (sign.equals(":") || sign.equals("="))) {
            String from = text.substring(0, dots);
            String to = text.substring(dots + 2);
            if (from.isEmpty() && to.isEmpty()) {
                throw new QueryMistake(value.column(), "expected a date before or behind '..'");
            }
            Optional<LocalDate> first = from.isEmpty() ? Optional.empty() : Optional.of(days(value, from)[0]);
            Optional<LocalDate> last = to.isEmpty() ? Optional.empty() : Optional.of(days(value, to)[1]);
            if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
                throw new QueryMistake(value.column(), "the range ends before it begins");
            }
            return new Term.Held(first, last);
        }
        LocalDate[] days = days(value, text);
        return switch (Comparison.of(sign)) {
            case EQUAL -> new Term.Held(Optional.of(days[0]), Optional.of(days[1]));
            case AT_LEAST -> new Term.Held(Optional.of(days[0]), Optional.empty());
            case MORE -> new Term.Held(Optional.of(days[1].plusDays(1)), Optional.empty());
            case AT_MOST -> new Term.Held(Optional.empty(), Optional.of(days[1]));
            case LESS -> new Term.Held(Optional.empty(), Optional.of(days[0].minusDays(1)));
        };
    }

    /** First and last day of a day, month or year in ISO 8601. */
    private static LocalDate[] days(Token value, String text) throws QueryMistake {
        try {
            switch (text.length()) {
                case 4 -> {
                    Year year = Year.parse(text);
                    return new LocalDate[] {year.atDay(1), year.atDay(year.length())};
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
                }
                case 10 -> {
                    LocalDate day = LocalDate.parse(text);
                    return new LocalDate[] {day, day};
                }
                default -> {
                    // said below, with the column
                }
            }
        } catch (DateTimeException e) {
            // said below, with the column
        }
        throw new QueryMistake(
                value.column(),
                "'" + text + "' is no date; expected 2026, 2026-01, 2026-01-29 or a range "
                        + "such as 2026-01..2026-03");
    }
}
