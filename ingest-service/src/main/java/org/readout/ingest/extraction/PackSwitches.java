package org.readout.ingest.extraction;

import java.util.List;

/**
 * How a language is written and ordered; {@code pack.json}. README beside the packs explains each.
 *
 * @param cased whether names begin with a capital
 * @param stems whether phrases use words with a final {@code *}
 * @param possessiveS whether {@code 's} is a word of its own
 * @param cutAtApostrophe whether endings are joined to names by an apostrophe
 * @param elisions words that lose their vowel before an apostrophe
 * @param clitics small words written together with the next, longest first
 * @param order where subject and object stand about the verb
 * @param monthsNeedPreposition whether the name of a month may be another word, so that it counts only behind "in" or beside a number
 * @param bareGenitive whether what belongs to a noun follows it without a preposition: "president of Latvia" as two words
 * @param adjectivesFollow whether an adjective may stand behind its noun: "minister French"
 * @param declined whether the words of names and offices change their endings by case, as {@link RussianForms} knows
 * @param stopWords frequent words by which the language is known
 */
record PackSwitches(
        boolean cased,
        boolean stems,
        boolean possessiveS,
        boolean cutAtApostrophe,
        List<String> elisions,
        List<String> clitics,
        Order order,
        boolean monthsNeedPreposition,
        boolean bareGenitive,
        boolean adjectivesFollow,
        boolean declined,
        List<String> stopWords) {
    enum Order {
        SUBJECT_VERB_OBJECT,
        VERB_SUBJECT_OBJECT,
        SUBJECT_OBJECT_VERB
    }

    PackSwitches {
        elisions = elisions == null ? List.of() : List.copyOf(elisions);
        clitics = clitics == null ? List.of() : List.copyOf(clitics);
        order = order == null ? Order.SUBJECT_VERB_OBJECT : order;
        stopWords = stopWords == null ? List.of() : List.copyOf(stopWords);
    }
}
