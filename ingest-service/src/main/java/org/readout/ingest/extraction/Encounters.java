package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;

/** Goes through the article sentence by sentence, and joins the clauses that tell of one meeting. */
final class Encounters {
    private static final int LONGEST_PASSAGE = 14;
    /** How many meetings back a clause may add to. */
    private static final int MEMORY = 30;

    private final Tags tags;
    private final Tokens tokens;
    private final Told told = new Told();
    private final ClauseReader clauses;
    private final Acceptance acceptance;
    private final Allegiance allegiance;
    private final Settings settings;
    private final Backdrop backdrop;
    private final Company company;
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Telling> announced = new ArrayList<>();
    private final List<Telling> considered = new ArrayList<>();

    Encounters(Tags tags, Backdrop backdrop, Settings settings) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.settings = settings;
        this.backdrop = backdrop;
        this.allegiance = new Allegiance(backdrop, settings);
        this.company = new Company(tags);
        this.clauses = new ClauseReader(tags, told, settings);
        this.acceptance = new Acceptance();
    }

    List<Encounter> read(List<List<Mention>> sentences, List<Person> people) {
        told.speaker = speaker(sentences);
        for (int s = 0; s < sentences.size(); s++) {
            for (Telling telling : clauses.read(s, sentences.get(s))) {
                considered.add(telling);
                allegiance.fill(telling);
                telling.background |= settings.isLongAgo(telling);
                acceptance.judge(telling);
                if (telling.dropped == null && isHeading(s)) {
                    announced.add(telling);
                } else if (telling.dropped == null) {
                    take(telling);
                }
                if (telling.left.size() > 1 && telling.left.stream().allMatch(Party::named)) {
                    told.together = telling.left;
                }
                if (telling.left.size() == 1 && telling.left.get(0).named()) {
                    told.protagonist = telling.left.get(0);
                }
            }
            company.join(s, sentences.get(s), encounters, told);
            protagonist(sentences.get(s));
            facing(sentences.get(s));
        }
        boolean onlyAnnounced = encounters.isEmpty();
        announced.forEach(this::announce);
        for (int s = 0; onlyAnnounced && !encounters.isEmpty() && s < sentences.size(); s++) {
            company.join(s, sentences.get(s), encounters, told);
        }
        if (encounters.isEmpty()) {
            Telling indirect = new Dialogues(tags).find(sentences);
            if (indirect != null) {
                considered.add(indirect);
                allegiance.fill(indirect);
                acceptance.judge(indirect);
                boolean allDiffer = indirect.parties().stream()
                                .map(Party::represents)
                                .distinct()
                                .count()
                        == indirect.parties().size();
                if (indirect.dropped == null && allDiffer) {
                    encounters.add(new Encounter(indirect));
                    for (int s = indirect.sentence; s < sentences.size(); s++) {
                        company.join(s, sentences.get(s), encounters, told);
                    }
                }
            }
        }
        encounters.forEach(encounter -> encounter.order(tokens));
        encounters.forEach(encounter -> encounter.parties.forEach(Party::learn));
        encounters.forEach(encounter -> encounter.name(people));
        encounters.forEach(encounter -> encounter.tidy(tokens));
        encounters.removeIf(encounter -> !encounter.isTwoSided());
        passages();
        return encounters;
    }

    List<Telling> considered() {
        return considered;
    }

    /** The headline, or the same words again at the beginning of the text, or a first line in capitals. */
    private boolean isHeading(int sentence) {
        int first = tokens.sentenceStart(sentence);
        if (tokens.inHeadline(first)) {
            return true;
        }
        int headlines = 0;
        while (headlines < tokens.sentences() && tokens.inHeadline(tokens.sentenceStart(headlines))) {
            headlines++;
        }
        if (sentence > headlines + 1 || sentence + 1 == tokens.sentences()) {
            return false;
        }
        String text = tokens.string(first, tokens.sentenceEnd(sentence));
        return tags.shouted(sentence) || (headlines == 1 && text.equals(tokens.string(0, tokens.sentenceEnd(0))));
    }

    /** What the headline tells is mostly one of the meetings told in the text. */
    private void announce(Telling telling) {
        List<Encounter> likely = encounters.stream()
                .filter(encounter -> encounter.mayBe(telling) || encounter.shares(telling))
                .toList();
        if (likely.size() == 1) {
            List<Party> others = encounters.stream()
                    .filter(encounter -> encounter != likely.get(0))
                    .flatMap(encounter -> encounter.parties.stream())
                    .toList();
            telling.forget(party -> !party.named()
                    && likely.get(0).parties.stream().noneMatch(there -> there.same(party))
                    && others.stream().anyMatch(there -> there.represents().equals(party.represents())));
            likely.get(0).join(telling);
        } else if (likely.isEmpty()) {
            encounters.add(new Encounter(telling));
        }
    }

    private void take(Telling telling) {
        telling.parties().forEach(Party::tell);
        Encounter same = null;
        for (Encounter encounter : encounters.subList(Math.max(0, encounters.size() - MEMORY), encounters.size())) {
            if (encounter.mayBe(telling)) {
                same = encounter;
            }
        }
        if (same == null) {
            same = new Encounter(telling);
            encounters.add(same);
        } else {
            same.join(telling);
        }
        told.lastMet = List.copyOf(same.parties);
    }

    /** Whose statement it is: the person with an office named first, unless a preposition other than "by" or "from" stands before. */
    private Party speaker(List<List<Mention>> sentences) {
        for (int s = 0; s < Math.min(sentences.size(), 6); s++) {
            for (Mention mention : sentences.get(s)) {
                int before = mention.start - 1;
                boolean own = before < 0
                        || !tags.is(before, Gram.PREPOSITION)
                        || tags.word(before, Gram.BY)
                        || tags.word(before, Gram.FROM);
                if (own
                        && mention.person != null
                        && mention.person.office == mention
                        && mention.nameEnd - mention.nameStart > 1
                        && !mention.possessed) {
                    return new Party(mention, mention.person, mention.body());
                }
            }
        }
        return null;
    }

    /** "a delegation led by X": the story is of X. */
    private boolean leads(Mention mention) {
        for (int length = 1; length <= 3 && length <= mention.start; length++) {
            int led = mention.start - length;
            if (tags.is(led, Gram.LED) && tags.length(led) == length) {
                return true;
            }
        }
        return false;
    }

    /** "with the minister", "by the president" where the verb stands last: the word that says so follows. */
    private boolean isOblique(Mention mention) {
        boolean verbLast = tags.pack().switches().order() == PackSwitches.Order.SUBJECT_OBJECT_VERB;
        return verbLast
                && mention.end < tokens.count()
                && (tags.word(mention.end, Gram.WITH)
                        || tags.word(mention.end, Gram.BY)
                        || tags.is(mention.end, Gram.PREPOSITION));
    }

    private void facing(List<Mention> mentions) {
        var facing = new ArrayList<Party>();
        for (Mention mention : mentions) {
            boolean official = mention.person != null && mention.person.office != null && mention.person.body != null;
            if (official && facing.stream().noneMatch(there -> there.person == mention.person)) {
                facing.add(new Party(mention, mention.person, mention.person.body));
            }
        }
        boolean two = facing.size() == 2
                && !facing.get(0).represents().equals(facing.get(1).represents());
        told.facing = two ? List.copyOf(facing) : told.facing;
    }

    private void protagonist(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.kind == Mention.Kind.PRONOUN && !mention.plural) {
                return;
            }
            if (mention.person != null && !backdrop.inDateline(mention.start)) {
                int before = mention.start - 1;
                boolean leads = before >= 0 && leads(mention);
                boolean governed = (!leads
                                && before >= 0
                                && tokens.sentence(before) == tokens.sentence(mention.start)
                                && tags.is(before, Gram.PREPOSITION))
                        || isOblique(mention);
                if (!governed) {
                    told.protagonist = new Party(mention, mention.person, mention.body());
                    return;
                }
            }
        }
    }

    /** A meeting's passage runs from its clause to the next meeting's. */
    private void passages() {
        int first = encounters.stream()
                .mapToInt(encounter -> encounter.first().sentence)
                .min()
                .orElse(0);
        for (int s = Math.max(0, first - LONGEST_PASSAGE); encounters.size() > 1 && s < first; s++) {
            for (Encounter encounter : encounters) {
                encounter.lead.add(s);
            }
        }
        for (int e = 0; e < encounters.size(); e++) {
            Encounter encounter = encounters.get(e);
            int from = encounters.size() == 1 ? 0 : encounter.first().sentence;
            int next = tokens.sentences();
            for (Encounter other : encounters) {
                if (other != encounter && other.first().sentence > from) {
                    next = Math.min(next, other.first().sentence);
                }
            }
            for (int s = from; s < Math.min(next, encounter.first().sentence + LONGEST_PASSAGE); s++) {
                if (!encounter.passage.contains(s)) {
                    encounter.passage.add(s);
                }
            }
            encounter.passage.sort(null);
        }
    }
}
