package org.readout.ingest.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What agencies write before a headline to say what an item is to those before it. Only capitals, set off by a sign, count: a bill may be killed in ordinary
 * headlines.
 */
sealed interface Advisory {
    Pattern KILL = Pattern.compile(
            "^\\W*(?:BULLETIN |MANDATORY |STORY |EDITORS:? )?(?:KILL|WITHDRAWN|RETRACTION|RETRACTED)\\b\\s*[:\\-–—)\\]]");
    Pattern UPDATE = Pattern.compile("^\\W*UPDATE (\\d{1,2})\\s*[:\\-–—)\\]]");

    /** The story is taken back. */
    record Kill() implements Advisory {}

    /** It is the so-manieth update of the story. */
    record Update(int number) implements Advisory {}

    /** The advisory of a headline, if it has one that changes what the item is. A correction needs none: it is a later version anyway. */
    static Optional<Advisory> of(Optional<String> headline) {
        String words = headline.orElse("");
        if (KILL.matcher(words).find()) {
            return Optional.of(new Kill());
        }
        Matcher update = UPDATE.matcher(words);
        return update.find() ? Optional.of(new Update(Integer.parseInt(update.group(1)))) : Optional.empty();
    }
}
