package org.readout.records.vocabularies;

import java.net.URI;
import java.util.TreeMap;
import org.readout.events.vocabulary.Concept;

/** A vocabulary as SKOS in Turtle (W3C recommendations of 2009 and 2014). */
public final class Turtle {
    private final StringBuilder text = new StringBuilder();
    private final String scheme;

    private Turtle(String scheme) {
        this.scheme = scheme;
    }

    public static String of(Scheme scheme, URI address) {
        var turtle = new Turtle(address.toString());
        turtle.text
                .append(
                        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n")
                .append("@prefix owl: <http://www.w3.org/2002/07/owl#> .\n\n")
                .append(turtle.iri(""))
                .append(" a skos:ConceptScheme ;\n    dct:title ")
                .append(literal(scheme.title(), "en"))
                .append(" ;\n    owl:versionInfo ")
                .append(quoted(scheme.vocabulary().version()))
                .append(" .\n");
        scheme.vocabulary().concepts().forEach(turtle::concept);
        return turtle.text.toString();
    }

    private void concept(Concept concept) {
        text.append('\n')
                .append(iri("#" + concept.id()))
                .append(" a skos:Concept ;\n    skos:inScheme ")
                .append(iri(""));
        property("skos:notation", quoted(concept.id()));
        property("skos:prefLabel", literal(concept.label(), "en"));
        new TreeMap<>(concept.aliases())
                .forEach((language, aliases) ->
                        aliases.forEach(alias -> property("skos:altLabel", literal(alias, language))));
        concept.broader().forEach(broader -> property("skos:broader", iri("#" + broader)));
        if (concept.broader().isEmpty()) {
            property("skos:topConceptOf", iri(""));
        }
        concept.exactMatch().forEach(match -> property("skos:exactMatch", "<" + match + ">"));
        concept.closeMatch().forEach(match -> property("skos:closeMatch", "<" + match + ">"));
        concept.members().forEach(state -> property("dct:spatial", quoted(state)));
        text.append(" .\n");
    }

    private void property(String name, String value) {
        text.append(" ;\n    ").append(name).append(' ').append(value);
    }

    private String iri(String fragment) {
        return "<" + scheme + fragment + ">";
    }

    private static String literal(String value, String language) {
        return quoted(value) + "@" + language;
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
