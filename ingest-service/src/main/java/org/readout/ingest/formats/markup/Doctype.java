package org.readout.ingest.formats.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.ingest.formats.Refusal;

/**
 * What a document type declaration declares. Nothing it names is ever loaded: an external DTD is passed over, as browsers do; entities
 * that stand for plain words are put in, within bounds; every other entity is refused.
 */
final class Doctype {
    private static final Pattern START = Pattern.compile("<!DOCTYPE\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile(
            "<!ENTITY\\s+(%\\s+)?([^\\s\"'>]{1,100})\\s+(?:(SYSTEM|PUBLIC)\\b|\"([^\"]*)\"|'([^']*)')",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS_ONLY = Pattern.compile("(?:[^&%<]++|&#x?[0-9a-fA-F]{1,6};)*+");
    private static final String HTML_ENTITY_SETS = "\"-//W3C//ENTITIES ";
    private static final int LONGEST_VALUE = 1_000;
    private static final int MOST_GROWTH = 65_536;

    private Doctype() {}

    /** The document with the entities that it declares put in. */
    static String resolved(String xml) throws Refusal {
        Matcher start = START.matcher(xml);
        int root = firstElement(xml);
        if (!start.find() || start.start() > root) {
            return xml;
        }
        int subset = xml.indexOf('[', start.end());
        int end = xml.indexOf('>', start.end());
        if (subset < 0 || (end >= 0 && end < subset)) {
            return xml;
        }
        int close = endOfSubset(xml, subset);
        Map<String, String> entities = entities(xml, subset, close);
        return entities.isEmpty() ? xml : xml.substring(0, close) + replaced(xml.substring(close), entities);
    }

    private static Map<String, String> entities(String xml, int subset, int close) throws Refusal {
        Map<String, String> entities = new LinkedHashMap<>();
        Matcher found = ENTITY.matcher(xml).region(subset, close);
        while (found.find()) {
            String where = Places.line(xml, found.start());
            String name = found.group(2);
            if (found.group(3) != null) {
                if (found.group(1) != null && xml.startsWith(HTML_ENTITY_SETS, quote(xml, found.end()))) {
                    continue; // the names of HTML, which are known anyway
                }
                throw new Refusal(
                        where,
                        "the entity \"" + name
                                + "\" is external; external entities are never loaded. Send the document without it");
            }
            String value = found.group(4) != null ? found.group(4) : found.group(5);
            if (found.group(1) != null
                    || value.length() > LONGEST_VALUE
                    || !WORDS_ONLY.matcher(value).matches()) {
                throw new Refusal(
                        where,
                        "the entity \"" + name
                                + "\" is more than a few plain words; entities that hold others, markup or long texts are refused");
            }
            entities.putIfAbsent(name, value);
        }
        return entities;
    }

    private static int quote(String xml, int from) {
        int at = from;
        while (at < xml.length() && Character.isWhitespace(xml.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String replaced(String body, Map<String, String> entities) throws Refusal {
        StringBuilder out = new StringBuilder(body.length());
        Matcher reference = Pattern.compile("&([^\\s;&#<]{1,100});").matcher(body);
        int from = 0;
        int growth = 0;
        while (reference.find()) {
            String value = entities.get(reference.group(1));
            if (value != null) {
                out.append(body, from, reference.start()).append(value);
                from = reference.end();
                growth += value.length();
                if (growth > MOST_GROWTH) {
                    throw new Refusal(
                            "document type",
                            "its entities add more than " + MOST_GROWTH + " characters to the document");
                }
            }
        }
        return out.append(body, from, body.length()).toString();
    }

    private static int endOfSubset(String xml, int from) throws Refusal {
        char quote = 0;
        for (int i = from; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (xml.startsWith("<!--", i)) {
                int end = xml.indexOf("-->", i);
                i = end < 0 ? xml.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ']') {
                return i;
            }
        }
        throw new Refusal(Places.line(xml, from), "the document type declaration does not end");
    }

    private static int firstElement(String xml) {
        int at = 0;
        while (at >= 0 && at < xml.length()) {
            int open = xml.indexOf('<', at);
            if (open < 0 || open + 1 == xml.length()) {
                return xml.length();
            }
            char next = xml.charAt(open + 1);
            if (next == '?' || (next == '!' && xml.startsWith("<!--", open))) {
                String end = next == '?' ? "?>" : "-->";
                int close = xml.indexOf(end, open);
                at = close < 0 ? xml.length() : close + end.length();
            } else if (next == '!'
                    && START.matcher(xml)
                            .region(open, Math.min(xml.length(), open + 9))
                            .lookingAt()) {
                return open + 1;
            } else {
                return open;
            }
        }
        return xml.length();
    }
}
