package org.readout.ingest.extraction;

import org.readout.events.Format;

/** By what means those of a clause spoke: in person unless it says otherwise. */
final class Means {
    private final Tags tags;
    private final Tokens tokens;

    Means(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    Format of(Telling telling, Way way) {
        if (way == Way.PHONE || way == Way.PHONE_NOUN) {
            return hint(telling, Way.BY_VIDEO) ? Format.VIDEO : Format.PHONE;
        }
        if (way == Way.VIDEO_NOUN || hint(telling, Way.BY_VIDEO)) {
            return Format.VIDEO;
        }
        return hint(telling, Way.BY_PHONE) ? Format.PHONE : Format.IN_PERSON;
    }

    private boolean hint(Telling telling, Way wanted) {
        int end = tokens.sentenceEnd(telling.sentence);
        Way noun = wanted == Way.BY_PHONE ? Way.PHONE_NOUN : Way.VIDEO_NOUN;
        for (int i = tokens.sentenceStart(telling.sentence); i < end; i++) {
            if (tags.way(i) == wanted
                    || (tags.way(i) == noun
                            && Math.abs(i - telling.trigger) < 20
                            && (i < telling.trigger || i >= telling.triggerEnd))) {
                return true;
            }
        }
        return false;
    }
}
