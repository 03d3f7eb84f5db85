package org.readout.ingest.extraction;

import java.util.Locale;

/** How a phrase of {@code meetings.json} tells of a meeting. */
enum Way {
    /** Subject meets object: "met", "conferred with". */
    MEET,
    /** Subject receives object: "received", "hosted". */
    HOST,
    /** Subject is received by object: "was received by". */
    HOSTED,
    /** Subject comes to object: "paid a courtesy call on". */
    CALL_ON,
    /** Subject goes to a state or person: "visited". */
    VISIT,
    /** Subject telephones object. */
    PHONE,
    /** Subject talks with object, by what means is said elsewhere: "spoke with". */
    TALK,
    /** Subjects discuss something, which makes a meeting only between two parties. */
    DISCUSS,
    /** Someone summoned an envoy. */
    SUMMON,
    /** A noun: "talks", "meeting". */
    NOUN,
    /** A noun: "phone call". */
    PHONE_NOUN,
    /** A noun: "video conference". */
    VIDEO_NOUN,
    /** What a noun is held with: "held", "had". */
    HOLD,
    /** Says that the talk was by phone. */
    BY_PHONE,
    /** Says that the talk was by video. */
    BY_VIDEO;

    static Way named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean isNoun() {
        return this == NOUN || this == PHONE_NOUN || this == VIDEO_NOUN;
    }

    boolean isVerb() {
        return switch (this) {
            case MEET, HOST, HOSTED, CALL_ON, VISIT, PHONE, TALK, DISCUSS, SUMMON -> true;
            case NOUN, PHONE_NOUN, VIDEO_NOUN, HOLD, BY_PHONE, BY_VIDEO -> false;
        };
    }
}
