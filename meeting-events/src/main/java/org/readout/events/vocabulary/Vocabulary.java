package org.readout.events.vocabulary;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A closed vocabulary with its hierarchy, read once from its data file. */
public final class Vocabulary {
    private final String version;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, Set<String>> withNarrower = new HashMap<>();

    private record File(String version, List<Concept> concepts) {}

    private Vocabulary(File file) {
        version = file.version();
        for (Concept concept : file.concepts()) {
            if (concepts.put(concept.id(), concept) != null) {
                throw new IllegalStateException("two concepts have the id " + concept.id());
            }
        }
        for (Concept concept : file.concepts()) {
            for (String ancestor : withBroader(concept)) {
                withNarrower.computeIfAbsent(ancestor, key -> new HashSet<>()).add(concept.id());
            }
        }
    }

    /** What meetings are about, mapped to IPTC Media Topics. */
    public static Vocabulary topics() {
        return Loaded.TOPICS;
    }

    /** Transport and trade corridors. */
    public static Vocabulary corridors() {
        return Loaded.CORRIDORS;
    }

    /** International organisations. */
    public static Vocabulary organisations() {
        return Loaded.ORGANISATIONS;
    }

    /** Groups of states that people ask for together, such as {@code central-asia}. */
    public static Vocabulary regions() {
        return Loaded.REGIONS;
    }

    /** The version of the data file. */
    public String version() {
        return version;
    }

    /** The concept of this id, if there is one. */
    public Optional<Concept> find(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** All concepts in the order of the file. */
    public Collection<Concept> concepts() {
        return Collections.unmodifiableCollection(concepts.values());
    }

    /** This concept and all that are narrower, however deep; only itself when the vocabulary does not know it. */
    public Set<String> withNarrower(String id) {
        return Collections.unmodifiableSet(withNarrower.getOrDefault(id, Set.of(id)));
    }

    /** This concept and all that are broader; only itself when the vocabulary does not know it. */
    public Set<String> withBroader(String id) {
        Concept concept = concepts.get(id);
        return concept == null ? Set.of(id) : withBroader(concept);
    }

    private Set<String> withBroader(Concept concept) {
        var ancestors = new HashSet<String>();
        Deque<String> open = new ArrayDeque<>(List.of(concept.id()));
        while (!open.isEmpty()) {
            String id = open.pop();
            Concept ancestor = concepts.get(id);
            if (ancestor == null) {
                throw new IllegalStateException(
                        concept.id() + " lies within '" + id + "', which is not in the vocabulary");
            }
            if (ancestors.add(id)) {
                open.addAll(ancestor.broader());
            }
        }
        return ancestors;
    }

    private static Vocabulary load(String name) {
        try (InputStream file = Vocabulary.class.getResourceAsStream(name)) {
            return new Vocabulary(JsonMapper.builder().build().readValue(file, File.class));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vocabulary " + name, e);
        }
    }

    private static final class Loaded {
        private static final Vocabulary TOPICS = load("topics.json");
        private static final Vocabulary CORRIDORS = load("corridors.json");
        private static final Vocabulary ORGANISATIONS = load("organisations.json");
        private static final Vocabulary REGIONS = load("regions.json");
    }
}
