package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes down what was recognised and considered. */
final class Explaining {
    private final Tags tags;
    private final Tokens tokens;

    Explaining(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    Explanation explain(List<List<Mention>> mentions, List<Telling> considered) {
        var sentences = new ArrayList<Explanation.Sentence>();
        for (int s = 0; s < tokens.sentences(); s++) {
            int from = tokens.sentenceStart(s);
            int to = tokens.sentenceEnd(s);
            if (from < to) {
                sentences.add(new Explanation.Sentence(
                        tokens.start(from), tokens.string(from, to), tagsOf(s, mentions.get(s))));
            }
        }
        return new Explanation(
                tags.pack().language(),
                sentences,
                considered.stream().map(this::clause).toList());
    }

    private List<Explanation.Tag> tagsOf(int sentence, List<Mention> mentions) {
        var found = new ArrayList<Explanation.Tag>();
        for (Mention mention : mentions) {
            found.add(tag(mention.start, mention.end, word(mention.kind), meaning(mention)));
        }
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            if (tags.names(i) != null) {
                for (Name name : tags.names(i)) {
                    found.add(tag(i, i + tags.nameLength(i), word(name.kind()), name.id()));
                }
            }
            if (tags.way(i) != null) {
                found.add(tag(i, i + tags.wayLength(i), "meeting-word", word(tags.way(i))));
            }
        }
        return found;
    }

    private Explanation.Tag tag(int from, int to, String kind, String meaning) {
        return new Explanation.Tag(tokens.start(from), tokens.end(to - 1), tokens.string(from, to), kind, meaning);
    }

    private static String meaning(Mention mention) {
        String of =
                mention.of.stream().map(Name::id).reduce((a, b) -> a + "," + b).orElse("");
        return (mention.hasRole() ? mention.rank.word() : "")
                + (of.isEmpty() ? "" : " of " + of)
                + (mention.person == null ? "" : " #" + mention.person.order);
    }

    private Explanation.Clause clause(Telling telling) {
        return new Explanation.Clause(
                tokens.start(telling.trigger),
                tokens.string(telling.trigger, telling.triggerEnd),
                word(telling.way),
                telling.left.stream().map(this::party).toList(),
                telling.right.stream().map(this::party).toList(),
                telling.status.word(),
                telling.dropped == null,
                telling.dropped == null ? "told" : telling.dropped);
    }

    private String party(Party party) {
        return tokens.string(party.mention.start, party.mention.end).replaceAll("\\s+", " ") + " (" + party.represents()
                + ")";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
