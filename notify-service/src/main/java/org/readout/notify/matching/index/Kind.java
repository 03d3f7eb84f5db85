package org.readout.notify.matching.index;

/** What kind of fact an atom is, with the share of meetings that a usual one occurs in, until meetings tell better. */
enum Kind {
    NAME_WORD(0.001),
    CITY_WORD(0.005),
    REPRESENTED(0.01),
    WORD(0.02),
    SOURCE(0.02),
    ROLE_WORD(0.02),
    CORRIDOR(0.02),
    STATE(0.02),
    VENUE_STATE(0.02),
    TOPIC(0.08),
    REGION(0.2),
    /** A term over a closed scale, such as {@code rank>=minister}, asked of every meeting. */
    CLOSED(0.5);

    private final double share;

    Kind(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }
}
