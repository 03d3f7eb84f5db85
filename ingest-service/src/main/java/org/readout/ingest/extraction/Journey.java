package org.readout.ingest.extraction;

/** Where the story stands at each sentence: the last place that someone travelled to. */
final class Journey {
    private final Tags tags;
    private final Tokens tokens;
    private final SpotReader spots;
    private final Spot[] current;

    Journey(Tags tags, SpotReader spots) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.spots = spots;
        this.current = new Spot[tokens.sentences()];
        travels();
    }

    /** The last place that someone travelled to before the end of a sentence, or null. */
    Spot at(int sentence) {
        return current[sentence];
    }

    private void travels() {
        Spot last = null;
        for (int s = 0; s < current.length; s++) {
            Spot here = travel(s);
            last = here == null ? last : here;
            current[s] = last;
        }
    }

    /** The first place that a sentence says someone goes to or is in. */
    Spot travel(int sentence) {
        int end = tokens.sentenceEnd(sentence);
        for (int i = tokens.sentenceStart(sentence); i < end; i++) {
            if (tags.is(i, Gram.TRAVEL) || (tags.is(i, Gram.VISIT) && isPresentVisit(i))) {
                Spot spot = spots.behind(i + tags.length(i) - 1, end);
                spot = spot == null ? spots.before(i) : spot;
                if (spot != null) {
                    return spot;
                }
            }
        }
        return null;
    }

    /** "on a visit to", or a visit in the headline; other visits may be of another time. */
    private boolean isPresentVisit(int at) {
        if (tokens.inHeadline(at)) {
            return true;
        }
        for (int i = at - 1; i >= 0 && i >= at - 5; i--) {
            if (tags.is(i, Gram.PREPOSITION) && !tags.word(i, Gram.OF)) {
                return true;
            }
        }
        return false;
    }
}
