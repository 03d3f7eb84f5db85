package org.readout.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    private static final String OTHER = "other:";
    private static final Concepts TOPICS = new Concepts(Vocabulary.topics());
    private static final Concepts CORRIDORS = new Concepts(Vocabulary.corridors());
    private static final Concepts REGIONS = new Concepts(Vocabulary.regions());

    private Fields() {}

    static Term term(Token field, Token value) throws QueryMistake {
        String name = field.text().toLowerCase(Locale.ROOT);
        if (!NAMES.contains(name)) {
            throw new QueryMistake(
                    field.column(),
                    "unknown field '" + field.text() + "'" + Suggestion.among(NAMES, name) + "; the fields are "
                            + String.join(", ", NAMES) + "; to search for these very words, put them in quotes");
        }
        if (!field.sign().equals(":") && !COMPARED.contains(name)) {
            throw new QueryMistake(
                    field.column() + name.length(),
                    "'" + name + "' is asked with ':'; only rank, held and reports are compared with '" + field.sign()
                            + "'");
        }
        Comparison comparison = Comparison.of(field.sign());
        return switch (name) {
            case "country" -> new Term.Country(state(value.column(), value.text()));
            case "between" -> between(value);
            case "of" -> new Term.Of(Organisations.represented(named(value)));
            case "region" -> new Term.Region(concept(value, REGIONS, "region"));
            case "person" -> new Term.Person(withWords(value));
            case "role" -> new Term.Role(withWords(value));
            case "rank" -> new Term.RankIs(comparison, choice(value, "rank", Rank.values(), Rank::word));
            case "topic" -> new Term.Topic(concept(value, TOPICS, "topic"));
            case "corridor" -> new Term.Corridor(corridor(value));
            case "place" -> new Term.PlaceIs(place(value));
            case "status" -> new Term.StatusIs(choice(value, "status", Status.values(), Status::word));
            case "format" -> new Term.FormatIs(choice(value, "format", Format.values(), Format::word));
            case "source" -> new Term.Source(TextAnalysis.fold(named(value)));
            case "held" -> Days.held(comparison, value);
            default -> new Term.Reports(comparison, count(value));
        };
    }

    private static Term between(Token value) throws QueryMistake {
        SortedSet<String> parties = new TreeSet<>();
        int offset = 0;
        for (String party : value.text().split(",", -1)) {
            Optional<String> organisation = Organisations.party(party);
            int spaces = party.length() - party.stripLeading().length();
            parties.add(
                    organisation.isPresent()
                            ? organisation.get()
                            : state(value.column(offset + spaces), party.strip()));
            offset += party.length() + 1;
        }
        if (parties.size() < 2) {
            throw new QueryMistake(
                    value.column(), "between needs two different states or organisations, such as KZ,MA");
        }
        return new Term.Between(parties);
    }

    private static String state(int column, String name) throws QueryMistake {
        return States.find(name)
                .orElseThrow(() -> new QueryMistake(
                        column,
                        "'" + name + "' is no state; give its ISO 3166-1 code such as KZ, or its name in quotes"
                                + Suggestion.among(States.names(), name)));
    }

    private static String place(Token value) throws QueryMistake {
        return States.find(value.text()).orElse(withWords(value));
    }

    private static String corridor(Token value) throws QueryMistake {
        boolean isOther = value.text().startsWith(OTHER) && value.text().length() > OTHER.length();
        return isOther ? value.text() : concept(value, CORRIDORS, "corridor");
    }

    private static String concept(Token value, Concepts concepts, String kind) throws QueryMistake {
        return concepts.find(value.text())
                .map(Concept::id)
                .orElseThrow(() -> new QueryMistake(
                        value.column(),
                        "unknown " + kind + " '" + value.text() + "'"
                                + Suggestion.among(concepts.ids(), value.text())));
    }

    private static <T> T choice(Token value, String kind, T[] choices, Function<T, String> word) throws QueryMistake {
        List<String> words = Arrays.stream(choices).map(word).toList();
        int index = words.indexOf(value.text().toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new QueryMistake(
                    value.column(),
                    "unknown " + kind + " '" + value.text() + "'" + Suggestion.among(words, value.text())
                            + "; expected one of " + String.join(", ", words));
        }
        return choices[index];
    }

    private static String named(Token value) throws QueryMistake {
        if (TextAnalysis.fold(value.text()).isEmpty()) {
            throw new QueryMistake(value.column(), "expected a name here");
        }
        return value.text();
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
}
