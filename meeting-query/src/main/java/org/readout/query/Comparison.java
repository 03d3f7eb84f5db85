package org.readout.query;

/** How a number or a rank is compared. */
public enum Comparison {
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">"),
    AT_MOST("<="),
    LESS("<");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The sign in the language and in SQL. */
    public String sign() {
        return sign;
    }

    /** Whether {@code value} stands in this relation to {@code bound}. */
    public boolean holds(int value, int bound) {
        return switch (this) {
            case EQUAL -> value == bound;
            case AT_LEAST -> value >= bound;
            case MORE -> value > bound;
            case AT_MOST -> value <= bound;
            case LESS -> value < bound;
        };
    }

    static Comparison of(String sign) {
        for (Comparison comparison : values()) {
            if (comparison.sign.equals(sign)) {
                return comparison;
            }
        }
        return EQUAL;
    }
}
