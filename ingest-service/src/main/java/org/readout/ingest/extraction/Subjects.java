package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.events.vocabulary.Vocabulary;

/** What a meeting was about: topics and corridors named in its own passage, outcomes and things mentioned. */
final class Subjects {
    /** Phrases such as "press office", whose words are no topic. */
    private static final String NO_TOPIC = "not";

    private static final int LONGEST_OUTCOME = 300;
    /** How many sentences back "the corridor" may refer. */
    private static final int MEMORY = 12;

    private final Tags tags;
    private final Tokens tokens;
    private final CorridorCandidates candidates;
    private final Courses courses;

    /** A run of tokens that says something. */
    record Span(int start, int end) {}

    Subjects(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.candidates = new CorridorCandidates(tags);
        this.courses = new Courses(tags);
    }

    Map<String, Span> topics(List<Integer> passage) {
        var topics = new LinkedHashMap<String, Span>();
        var match = new Phrases.Match();
        for (int s : passage) {
            int end = tokens.sentenceEnd(s);
            for (int i = tokens.sentenceStart(s); i < end; i++) {
                String[] found = tags.pack().topics().longest(tokens, i, end, match);
                if (found != null && !insideOffice(i)) {
                    for (String topic : found) {
                        if (!topic.equals(NO_TOPIC)) {
                            topics.putIfAbsent(topic, new Span(i, i + match.length));
                        }
                    }
                    i += match.length - 1;
                }
            }
        }
        return topics;
    }

    /** "Minister of Energy" is no talk of energy. */
    private boolean insideOffice(int i) {
        return officeTokens != null && officeTokens[i];
    }

    private boolean insidePerson(int i) {
        return personTokens != null && personTokens[i];
    }

    private boolean[] officeTokens;
    private boolean[] personTokens;

    void offices(List<List<Mention>> sentences) {
        officeTokens = new boolean[tokens.count()];
        personTokens = new boolean[tokens.count()];
        for (List<Mention> sentence : sentences) {
            for (Mention mention : sentence) {
                for (int i = mention.start; i < mention.end; i++) {
                    officeTokens[i] = true;
                    personTokens[i] =
                            mention.kind != Mention.Kind.BODY && (mention.person != null || mention.hasRole());
                }
            }
        }
    }

    Map<String, Span> corridors(List<Integer> passage) {
        var corridors = corridorsNamed(passage);
        withoutBroader(corridors);
        if (corridors.isEmpty()) {
            courses.find(passage, corridors);
        }
        if (corridors.isEmpty()) {
            referred(passage, corridors);
        }
        return corridors;
    }

    /** "CPEC, a flagship of the Belt and Road Initiative": the broader one, named first together with a narrower, only explains it. */
    private void withoutBroader(Map<String, Span> corridors) {
        var explaining = new HashSet<String>();
        corridors.forEach((id, span) -> Vocabulary.corridors()
                .find(id)
                .ifPresent(concept -> concept.broader().stream()
                        .filter(corridors::containsKey)
                        .filter(broader ->
                                tokens.sentence(corridors.get(broader).start()) >= tokens.sentence(span.start()))
                        .forEach(explaining::add)));
        explaining.forEach(corridors::remove);
    }

    /** "the corridor", where the passage names none: the one named last before it. */
    private void referred(List<Integer> passage, Map<String, Span> corridors) {
        for (int s : passage) {
            for (int i = tokens.sentenceStart(s); i < tokens.sentenceEnd(s); i++) {
                if (candidates.isAnaphor(i)) {
                    for (int before = s; before >= Math.max(0, s - MEMORY); before--) {
                        Map<String, Span> named = corridorsNamed(List.of(before));
                        if (!named.isEmpty()) {
                            String last = List.copyOf(named.keySet()).get(named.size() - 1);
                            corridors.put(last, new Span(i, i + 1));
                            return;
                        }
                    }
                    return;
                }
            }
        }
    }

    private Map<String, Span> corridorsNamed(List<Integer> passage) {
        var corridors = new LinkedHashMap<String, Span>();
        for (int s : passage) {
            int end = tokens.sentenceEnd(s);
            for (int i = tokens.sentenceStart(s); i < end; i++) {
                Name corridor = tags.name(i, Name.Kind.CORRIDOR);
                if (corridor != null) {
                    corridors.putIfAbsent(corridor.id(), new Span(i, i + tags.nameLength(i)));
                    i += tags.nameLength(i) - 1;
                    continue;
                }
                int last = candidates.end(i, end);
                if (last > i && !insidePerson(i)) {
                    corridors.putIfAbsent(candidates.id(i, last), new Span(i, last));
                    i = last - 1;
                    continue;
                }
                int quoted = candidates.quoted(i, end);
                if (quoted > i) {
                    corridors.putIfAbsent(candidates.kebab(i + 1, quoted), new Span(i + 1, quoted));
                    i = quoted;
                    continue;
                }
                int name = candidates.explained(i, end);
                if (name > i) {
                    corridors.putIfAbsent(candidates.kebab(i, name), new Span(i, name));
                    i = name - 1;
                }
            }
        }
        return corridors;
    }

    List<Span> outcomes(List<Integer> passage) {
        var outcomes = new ArrayList<Span>();
        for (int s : passage) {
            int end = tokens.sentenceEnd(s);
            for (int i = tokens.sentenceStart(s); i < end; i++) {
                if (tags.is(i, Gram.AGREED)) {
                    int last = i;
                    while (last < end
                            && !tokens.isSign(last, '.')
                            && !tokens.isSign(last, ';')
                            && tokens.end(last) - tokens.start(i) < LONGEST_OUTCOME) {
                        last++;
                    }
                    if (last - i > 2) {
                        outcomes.add(new Span(i, last));
                    }
                    break;
                }
            }
        }
        return outcomes;
    }

    /** Treaties, summits and initiatives: capitalised names that hold a word such as "Summit". */
    Map<String, Span> mentions(List<Integer> passage) {
        var mentions = new LinkedHashMap<String, Span>();
        if (!tags.pack().hasCase()) {
            return mentions;
        }
        for (int s : passage) {
            int end = tokens.sentenceEnd(s);
            for (int i = tokens.sentenceStart(s); i < end; i++) {
                if (tags.shouted(s) || !tokens.is(i, Tokens.WORD) || !tokens.capital(i) || tags.word(i, Gram.ARTICLE)) {
                    continue;
                }
                int last = nameEnd(i, end);
                if (last - i > 1 && holdsEvent(i, last) && !insideOffice(i)) {
                    mentions.putIfAbsent(tokens.string(i, last).replace('\n', ' '), new Span(i, last));
                }
                i = Math.max(i, last - 1);
            }
        }
        return mentions;
    }

    private int nameEnd(int from, int limit) {
        int last = from + 1;
        int at = last;
        while (at < limit && !tokens.is(at, Tokens.NEW_PARAGRAPH)) {
            if (tokens.is(at, Tokens.WORD) && tokens.capital(at)) {
                last = ++at;
            } else if (tags.word(at, Gram.OF)
                    || tags.word(at, Gram.AND)
                    || tags.word(at, Gram.FOR)
                    || (tags.word(at, Gram.ARTICLE) && at > last)) {
                at++;
            } else {
                break;
            }
        }
        return last;
    }

    private boolean holdsEvent(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((tags.word(i, Gram.EVENT) && tokens.capital(i)) || (tags.is(i, Gram.EVENT) && tokens.capital(i))) {
                return true;
            }
        }
        return false;
    }
}
