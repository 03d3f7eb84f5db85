package org.readout.ingest.extraction;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.readout.events.Rank;
import org.readout.events.vocabulary.Concept;
import org.readout.events.vocabulary.Vocabulary;

/** Reads the data files of one language and compiles them. */
final class PackFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> STRINGS_BY_STATE = new TypeReference<>() {};

    private final String language;
    private final PackSwitches switches;
    private final Words words = new Words();
    private final Phrases<Name[]> names = new Phrases<>(words);
    private final Phrases<Office> offices = new Phrases<>(words);
    private final Phrases<Grams> grammar = new Phrases<>(words);
    private final Phrases<Way> ways = new Phrases<>(words);
    private final Phrases<String[]> topics = new Phrases<>(words);
    private final Phrases<DateWord> dateWords = new Phrases<>(words);
    private final SingleWords singleWords = new SingleWords();

    private PackFiles(String language) {
        this.language = language;
        this.switches = JSON.convertValue(file("pack"), PackSwitches.class);
    }

    static boolean exist(String language) {
        return PackFiles.class.getResource(language + "/pack.json") != null;
    }

    static Pack read(String language) {
        return new PackFiles(language).compile();
    }

    private Pack compile() {
        states();
        cities();
        vocabulary(Vocabulary.organisations(), Name.Kind.ORGANISATION);
        vocabulary(Vocabulary.corridors(), Name.Kind.CORRIDOR);
        each(file("institutions"), (state, phrase) -> name(phrase, Name.Kind.INSTITUTION, state));
        grammar();
        offices();
        each(file("meetings"), (key, phrase) -> ways.add(split(phrase), Way.named(key), (a, b) -> a));
        dates();
        each(file("topics"), (topic, phrase) -> topics.add(split(phrase), new String[] {topic}, PackFiles::joined));
        return new Pack(new PackParts(
                language,
                switches,
                words,
                names,
                offices,
                grammar,
                ways,
                topics,
                dateWords,
                singleWords,
                ambiguous(),
                courses()));
    }

    private void states() {
        for (Map.Entry<String, JsonNode> state : file("states").properties()) {
            for (JsonNode name : state.getValue().path("names")) {
                name(name.asText(), Name.Kind.STATE, state.getKey());
            }
            for (JsonNode demonym : state.getValue().path("demonyms")) {
                name(demonym.asText(), Name.Kind.DEMONYM, state.getKey());
            }
            for (JsonNode seat : state.getValue().path("seats")) {
                name(seat.asText(), Name.Kind.INSTITUTION, state.getKey());
            }
            for (JsonNode capital : state.getValue().path("capitals")) {
                name(capital.asText(), Name.Kind.CAPITAL, state.getKey());
            }
        }
    }

    private void cities() {
        for (Map.Entry<String, JsonNode> city : file("cities").properties()) {
            name(city.getKey(), Name.Kind.CITY, city.getValue().asText());
        }
    }

    private Map<Integer, Ambiguous> ambiguous() {
        var ambiguous = new HashMap<Integer, Ambiguous>();
        if (PackFiles.class.getResource(language + "/ambiguous.json") == null) {
            return ambiguous;
        }
        for (Map.Entry<String, JsonNode> word : file("ambiguous").properties()) {
            List<String> split = split(word.getKey());
            if (split.size() == 1) {
                JsonNode node = word.getValue();
                ambiguous.put(
                        words.add(split.get(0)),
                        new Ambiguous(
                                JSON.convertValue(node.path("states"), STRINGS),
                                JSON.convertValue(node.path("against"), STRINGS),
                                node.has("instead")
                                        ? JSON.convertValue(node.path("instead"), STRINGS_BY_STATE)
                                        : Map.of()));
            }
        }
        return ambiguous;
    }

    private List<Course> courses() {
        var courses = new ArrayList<Course>();
        if (PackFiles.class.getResource(language + "/courses.json") == null) {
            return courses;
        }
        for (Map.Entry<String, JsonNode> corridor : file("courses").properties()) {
            for (JsonNode course : corridor.getValue()) {
                var places = new ArrayList<List<Integer>>();
                for (JsonNode place : course) {
                    places.add(split(place.asText()).stream().map(words::add).toList());
                }
                courses.add(new Course(corridor.getKey(), places));
            }
        }
        return courses;
    }

    private void vocabulary(Vocabulary vocabulary, Name.Kind kind) {
        for (Concept concept : vocabulary.concepts()) {
            if (language.equals("en")) {
                name(concept.label(), kind, concept.id());
            }
            if (kind == Name.Kind.ORGANISATION
                    && concept.id().equals(concept.id().toUpperCase(Locale.ROOT))) {
                name(concept.id(), kind, concept.id());
            }
            for (String alias : concept.aliases().getOrDefault(language, List.of())) {
                name(alias, kind, concept.id());
            }
        }
    }

    private void name(String phrase, Name.Kind kind, String id) {
        var name = new Name(kind, id, Name.writing(phrase));
        names.add(declined(phrase), new Name[] {name}, PackFiles::joined);
    }

    private void grammar() {
        each(file("grammar"), (key, phrase) -> {
            Gram gram = Gram.named(key);
            List<String> split = split(phrase);
            grammar.add(split, Grams.of(gram), Grams::and);
            if (split.size() == 1) {
                singleWords.add(words.add(split.get(0)), gram);
            }
        });
    }

    private void offices() {
        for (Map.Entry<String, JsonNode> rank : file("offices").properties()) {
            Rank value = Rank.valueOf(rank.getKey().toUpperCase(Locale.ROOT).replace('-', '_'));
            each(rank.getValue(), (key, phrase) -> {
                String state = key.length() == 2 ? key : null;
                var office = new Office(value, key.equals("plural"), state);
                if (office.plural() && switches.declined()) {
                    plurals(phrase).forEach(form -> offices.add(form, office, (a, b) -> a));
                } else {
                    offices.add(declined(phrase), office, (a, b) -> a);
                }
            });
        }
    }

    /** All cases of a plural office, of which the first plural noun is the head: "главы государств". */
    private List<List<String>> plurals(String phrase) {
        List<String> split = split(phrase);
        int head = 0;
        while (head < split.size() - 1 && RussianForms.ofPlural(split.get(head)).size() == 1) {
            head++;
        }
        var plurals = new ArrayList<List<String>>();
        for (String form : RussianForms.ofPlural(split.get(head))) {
            var words = new ArrayList<>(split);
            words.set(head, form);
            plurals.add(words);
        }
        return plurals;
    }

    private void dates() {
        for (Map.Entry<String, JsonNode> kind : file("dates").properties()) {
            each(
                    kind.getValue(),
                    (value, phrase) -> dateWords.add(
                            split(phrase),
                            new DateWord(DateWord.Kind.named(kind.getKey()), Integer.parseInt(value)),
                            (a, b) -> a));
        }
    }

    /** The words of a phrase whose words may stand in any case: each by the first word that shares its forms. */
    private List<String> declined(String phrase) {
        List<String> split = split(phrase);
        if (!switches.declined()) {
            return split;
        }
        var canonical = new ArrayList<String>();
        for (String word : split) {
            int number = words.add(word);
            int base = words.base(number) == Words.UNKNOWN ? number : words.base(number);
            RussianForms.of(word).forEach(form -> words.addForm(form, base));
            canonical.add(words.word(base));
        }
        return canonical;
    }

    /** The words of a phrase as the tokenizer cuts them. */
    private List<String> split(String phrase) {
        var parts = new ArrayList<String>();
        for (String word : phrase.split("[\\s\\-\u2010-\u2013]+")) {
            String folded = Fold.of(word);
            int apostrophe = folded.indexOf('\'');
            if (folded.endsWith("'s") && switches.possessiveS() && folded.length() > 2) {
                parts.add(folded.substring(0, folded.length() - 2));
                parts.add("'s");
            } else if (apostrophe > 0 && switches.elisions().contains(folded.substring(0, apostrophe))) {
                parts.add(folded.substring(0, apostrophe + 1));
                if (apostrophe + 1 < folded.length()) {
                    parts.add(folded.substring(apostrophe + 1));
                }
            } else if (folded.endsWith(",") && folded.length() > 1) {
                parts.add(folded.substring(0, folded.length() - 1));
                parts.add(",");
            } else if (!folded.isEmpty()) {
                parts.add(folded);
            }
        }
        return parts;
    }

    private static <T> T[] joined(T[] a, T[] b) {
        for (T there : a) {
            if (there.equals(b[0])) {
                return a;
            }
        }
        T[] both = Arrays.copyOf(a, a.length + 1);
        both[a.length] = b[0];
        return both;
    }

    private static void each(JsonNode lists, BiConsumer<String, String> use) {
        for (Map.Entry<String, JsonNode> list : lists.properties()) {
            for (JsonNode phrase : list.getValue()) {
                use.accept(list.getKey(), phrase.asText());
            }
        }
    }

    private JsonNode file(String name) {
        String path = language + "/" + name + ".json";
        try (InputStream file = PackFiles.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("the language pack lacks " + path);
            }
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
