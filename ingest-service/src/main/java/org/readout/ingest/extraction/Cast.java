package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.events.Rank;

/** Everyone whom the article names, and whom each mention means: by full name, by surname, by office, by pronoun. */
final class Cast {
    /** How many people back an office may refer. */
    private static final int MEMORY = 60;

    private final Tags tags;
    private final Tokens tokens;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();

    Cast(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    /** Reads all mentions of the article twice: names first, then offices that stand for a name. */
    void read(List<List<Mention>> sentences) {
        for (List<Mention> sentence : sentences) {
            for (Mention mention : sentence) {
                if (mention.named()) {
                    named(mention, mention.nameEnd - mention.nameStart > 1);
                }
            }
        }
        for (List<Mention> sentence : sentences) {
            for (Mention mention : sentence) {
                if (mention.named() && mention.person == null) {
                    named(mention, false);
                }
            }
        }
        var recent = new ArrayList<Mention>();
        for (List<Mention> sentence : sentences) {
            for (Mention mention : sentence) {
                if (mention.kind == Mention.Kind.PERSON
                        && !mention.named()
                        && mention.hasRole()
                        && !mention.counterpart) {
                    mention.person = byOffice(mention, recent);
                    if (mention.person != null && mention.person.body == null) {
                        mention.person.body = mention.body();
                    }
                }
                if (mention.person != null) {
                    recent.add(mention);
                }
            }
        }
        introduced(sentences);
        sentences.forEach(this::leaders);
    }

    /** Who leads a delegation speaks for whom it is of. */
    private void leaders(List<Mention> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            Mention group = sentence.get(i - 1);
            Person leader = sentence.get(i).person;
            boolean led = group.kind == Mention.Kind.GROUP
                    && group.of.size() == 1
                    && tags.is(group.end, Gram.LED)
                    && group.end + tags.length(group.end) == sentence.get(i).start;
            if (led && leader != null && leader.body == null) {
                leader.body = group.body();
            }
        }
    }

    /**
     * A lead often tells the office alone, and the next sentence begins with the name: "The chairman of the port authority has
     * promised … Admiral Karim Saleh gave his word on Sunday".
     */
    private void introduced(List<List<Mention>> sentences) {
        int lead = 0;
        while (lead < sentences.size() && tokens.inHeadline(tokens.sentenceStart(lead))) {
            lead++;
        }
        for (int s = lead; s < Math.min(sentences.size() - 1, lead + 2); s++) {
            Mention office = opening(sentences, s);
            Mention name = opening(sentences, s + 1);
            boolean fits = office != null
                    && office.hasRole()
                    && office.person == null
                    && !office.counterpart
                    && name != null
                    && name.person != null
                    && name.person.office == null
                    && name.person.fullest == name;
            if (fits) {
                office.person = name.person;
                name.person.learn(office);
            }
        }
    }

    /** The person or office that a sentence begins with, or null. */
    private Mention opening(List<List<Mention>> sentences, int sentence) {
        if (sentences.get(sentence).isEmpty()) {
            return null;
        }
        Mention first = sentences.get(sentence).get(0);
        boolean opens = first.kind == Mention.Kind.PERSON && !first.plural;
        for (int i = tokens.sentenceStart(sentence); opens && i < first.start; i++) {
            opens = !tokens.is(i, Tokens.WORD) || tokens.is(i, Tokens.ALL_CAPITALS);
        }
        return opens ? first : null;
    }

    List<Person> people() {
        return people;
    }

    private void named(Mention mention, boolean full) {
        String[] words = words(mention);
        Person known = find(words, mention);
        if (known == null) {
            if (mention.unsure) {
                return;
            }
            if (!full && !mention.hasRole() && !mention.titled && mention.of.isEmpty() && !acts(mention)) {
                return;
            }
            known = new Person(words, mention, people.size());
            people.add(known);
            bySurname
                    .computeIfAbsent(known.surname(), key -> new ArrayList<>(1))
                    .add(known);
            for (String word : words) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(known);
            }
        } else {
            for (String word : words) {
                List<Person> there = byWord.computeIfAbsent(word, key -> new ArrayList<>(1));
                if (!there.contains(known)) {
                    there.add(known);
                }
            }
        }
        mention.person = known;
        known.learn(mention);
    }

    /** A single name directly before a verb of meeting is a person known to all: "Arslan met …". */
    private boolean acts(Mention mention) {
        int behind = mention.end;
        while (behind + 1 < tokens.count()
                && (tags.isDate(behind)
                        || tokens.is(behind, Tokens.NUMBER)
                        || (tags.is(behind, Gram.PREPOSITION) && tags.isDate(behind + 1)))) {
            behind++;
        }
        return behind < tokens.count()
                && tokens.sentence(behind) == tokens.sentence(mention.start)
                && (tags.way(behind) != null || tags.is(behind, Gram.FUTURE) || tags.word(behind, Gram.HAVE));
    }

    private String[] words(Mention mention) {
        var words = new ArrayList<String>();
        for (int i = mention.nameStart; i < mention.nameEnd; i++) {
            if (tokens.is(i, Tokens.WORD)
                    && !(tags.word(i, Gram.PARTICLE) && mention.nameEnd - mention.nameStart > 1)) {
                words.add(key(Fold.of(tokens.string(i, i + 1))));
            }
        }
        if (words.isEmpty()) {
            words.add(Fold.of(tokens.string(mention.nameStart, mention.nameEnd)));
        }
        return words.toArray(String[]::new);
    }

    /** The same for all case forms of a name. */
    private String key(String folded) {
        return tags.pack().switches().declined() ? RussianForms.stem(folded) : folded;
    }

    private Person find(String[] words, Mention mention) {
        Person same = among(bySurname.get(words[words.length - 1]), words, mention);
        if (same == null && words.length == 1) {
            same = among(byWord.get(words[0]), words, mention);
        }
        for (int i = words.length - 1; same == null && words.length > 1 && i >= 0; i--) {
            same = among(byWord.get(words[i]), words, mention);
        }
        return same;
    }

    /** The one who may be meant; with several of one surname the one whose other words or office agree. */
    private static Person among(List<Person> candidates, String[] words, Mention mention) {
        if (candidates == null) {
            return null;
        }
        for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - MEMORY); i--) {
            Person person = candidates.get(i);
            if (agrees(person, words) && mayBe(person, mention)) {
                return person;
            }
        }
        return null;
    }

    private static boolean agrees(Person person, String[] words) {
        if (words.length == 1 || person.words.length == 1) {
            return true;
        }
        if (!sharesGivenName(person.words, words)) {
            return false;
        }
        int common = 0;
        for (String word : words) {
            for (String known : person.words) {
                boolean initial = word.length() < 3 || known.length() < 3;
                if (word.equals(known) || (initial && word.charAt(0) == known.charAt(0))) {
                    common++;
                    break;
                }
            }
        }
        return common >= 2;
    }

    /** Brothers share all their names but the first: the shorter form of a name begins with a word of the longer. */
    private static boolean sharesGivenName(String[] known, String[] words) {
        String[] longer = known.length > words.length ? known : words;
        String first = known.length > words.length ? words[0] : known[0];
        for (String word : longer) {
            boolean initial = word.length() < 3 || first.length() < 3;
            if (word.equals(first) || (initial && word.charAt(0) == first.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBe(Person person, Mention mention) {
        Name body = mention.body();
        return person.body == null
                || body == null
                || person.body.id().equals(body.id())
                || !person.body.speaksForState()
                || !body.speaksForState();
    }

    /** "the ambassador": the last one before, else the first one after, who holds such an office. */
    private Person byOffice(Mention mention, List<Mention> before) {
        Person last = null;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MEMORY); i--) {
            Person person = before.get(i).person;
            if (holds(person, mention)) {
                if (mention.body() == null || person.body != null) {
                    return person;
                }
                last = last == null
                        ? person
                        : last; // one of whom no state is told, unless another is of the very state
            }
        }
        if (last != null) {
            return last;
        }
        if (!mention.definite && mention.of.isEmpty() && !tokens.inHeadline(mention.start)) {
            return null;
        }
        for (Person person : people.subList(0, Math.min(people.size(), MEMORY))) {
            if (person.fullest.start > mention.start && holds(person, mention)) {
                return person;
            }
        }
        return null;
    }

    private boolean holds(Person person, Mention mention) {
        if (person.office == null || !sameHead(person.office, mention)) {
            return false;
        }
        Name body = mention.body();
        return body == null || person.body == null || body.id().equals(person.body.id());
    }

    /** "the deputy minister" is any deputy minister, "the foreign minister" only one whose title has both words. */
    private boolean sameHead(Mention office, Mention mention) {
        if (mention.rank == Rank.AMBASSADOR
                && office.rank == Rank.AMBASSADOR
                && mention.headEnd - mention.roleStart == 1) {
            return true;
        }
        if (office.deputy && mention.rank == Rank.MINISTER && mention.headEnd - mention.roleStart > 1) {
            return false;
        }
        for (int i = mention.roleStart; i < mention.headEnd; i++) {
            if (!tags.word(i, Gram.AND) && !has(office, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Mention office, int word) {
        for (int i = office.roleStart; i < office.roleEnd; i++) {
            boolean same = tokens.word(i) != Words.UNKNOWN && tokens.word(i) == tokens.word(word);
            if (same || (tokens.stem(i) != Words.UNKNOWN && tokens.stem(i) == tokens.stem(word))) {
                return true;
            }
        }
        return false;
    }
}
