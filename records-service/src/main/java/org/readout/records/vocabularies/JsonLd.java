package org.readout.records.vocabularies;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.events.vocabulary.Concept;

/** A vocabulary as SKOS in JSON-LD 1.1. */
public final class JsonLd {
    private static final Map<String, Object> CONTEXT = context();

    private JsonLd() {}

    public static Map<String, Object> of(Scheme scheme, URI address) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", CONTEXT);
        document.put("@id", address.toString());
        document.put("@type", "skos:ConceptScheme");
        document.put("title", Map.of("en", scheme.title()));
        document.put("version", scheme.vocabulary().version());
        document.put(
                "concepts",
                scheme.vocabulary().concepts().stream()
                        .map(concept -> concept(concept, address))
                        .toList());
        return document;
    }

    private static Map<String, Object> concept(Concept concept, URI address) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@id", address + "#" + concept.id());
        node.put("@type", "skos:Concept");
        node.put("inScheme", address.toString());
        node.put("notation", concept.id());
        node.put("prefLabel", Map.of("en", concept.label()));
        put(
                node,
                "broader",
                concept.broader().stream()
                        .map(broader -> address + "#" + broader)
                        .toList());
        put(node, "exactMatch", concept.exactMatch());
        put(node, "closeMatch", concept.closeMatch());
        put(node, "states", concept.members());
        if (!concept.aliases().isEmpty()) {
            node.put("altLabel", new TreeMap<>(concept.aliases()));
        }
        return node;
    }

    private static void put(Map<String, Object> node, String name, List<String> values) {
        if (!values.isEmpty()) {
            node.put(name, new ArrayList<>(values));
        }
    }

    private static Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        context.put("skos", "http://www.w3.org/2004/02/skos/core#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("title", Map.of("@id", "dct:title", "@container", "@language"));
        context.put("version", "http://www.w3.org/2002/07/owl#versionInfo");
        context.put("prefLabel", Map.of("@id", "skos:prefLabel", "@container", "@language"));
        context.put("altLabel", Map.of("@id", "skos:altLabel", "@container", "@language"));
        context.put("notation", "skos:notation");
        context.put("states", "dct:spatial");
        context.put("concepts", Map.of("@reverse", "skos:inScheme"));
        for (String name : List.of("inScheme", "broader", "exactMatch", "closeMatch")) {
            context.put(name, Map.of("@id", "skos:" + name, "@type", "@id"));
        }
        return context;
    }
}
