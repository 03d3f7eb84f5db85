package org.readout.ingest.extraction;

/**
 * Estimates how probable it is that meeting, participants and what they represent are all right. The factors were fitted to how
 * often readings of annotated texts with the property were right; {@code GoldTest} prints the outcome.
 */
final class Confidence {
    private static final double CLEAR = 0.88;
    private static final double INDIRECT = 0.5;
    private static final double ONLY_ANNOUNCED = 0.75;
    private static final double WEAK_VERB = 0.98;
    private static final double PRONOUN = 0.8;
    private static final double INFERRED = 0.9;
    private static final double UNKNOWN = 0.15;
    private static final double NAMELESS = 0.3;
    private static final double NAMELESS_TOO = 0.75;
    private static final double CROWD = 0.98;

    private Confidence() {}

    static double of(Encounter encounter, Tokens tokens) {
        Telling first = encounter.first();
        double confidence = CLEAR;
        confidence *= first.indirect ? INDIRECT : 1;
        confidence *= tokens.headlineLength() > 0 && tokens.inHeadline(first.trigger) ? ONLY_ANNOUNCED : 1;
        confidence *= isWeak(first.way) ? WEAK_VERB : 1;
        confidence *= first.pronouns ? PRONOUN : 1;
        boolean nameless = false;
        for (Party party : encounter.parties) {
            confidence *= party.represents().isEmpty() ? UNKNOWN : party.inferred ? INFERRED : 1;
            confidence *= party.named() ? 1 : nameless ? NAMELESS_TOO : NAMELESS;
            nameless |= !party.named();
        }
        for (int more = 2; more < Math.min(6, encounter.parties.size()); more++) {
            confidence *= CROWD;
        }
        return Math.round(confidence * 100) / 100.0;
    }

    private static boolean isWeak(Way way) {
        return switch (way) {
            case DISCUSS, TALK, NOUN, SUMMON -> true;
            case MEET, HOST, HOSTED, CALL_ON, VISIT, PHONE, PHONE_NOUN, VIDEO_NOUN, HOLD, BY_PHONE, BY_VIDEO -> false;
        };
    }
}
