package org.readout.notify.matching.index;

import java.util.List;

/** Literals as whole numbers: four bits say which, the rest what. */
final class Guard {
    static final int HAS = 0;
    static final int ASKED = 1;
    static final int DENIED = 2;
    static final int STANDS = 3;
    static final int WHOLE = 4;

    private static final int KIND_SHIFT = 28;
    private static final int WITHIN_SHIFT = 20;
    private static final int WITHIN_MASK = 0xff;
    private static final int NUMBER_MASK = (1 << KIND_SHIFT) - 1;
    private static final int COUNT_MASK = (1 << WITHIN_SHIFT) - 1;

    private Guard() {}

    static void write(Literal literal, Questions questions, Numbers guards) {
        switch (literal) {
            case Literal.Has(Atom atom) -> guards.add(checked(atom.number()));
            case Literal.Asked asked ->
                guards.add((asked.wanted() ? ASKED : DENIED) << KIND_SHIFT | checked(questions.number(asked.term())));
            case Literal.Stands(List<Atom> words, int within) -> {
                guards.add(STANDS << KIND_SHIFT | within << WITHIN_SHIFT | words.size());
                words.forEach(word -> guards.add(checked(word.number())));
            }
        }
    }

    static void writeWhole(Numbers guards) {
        guards.add(WHOLE << KIND_SHIFT);
    }

    static int kind(int guard) {
        return guard >>> KIND_SHIFT;
    }

    static int number(int guard) {
        return guard & NUMBER_MASK;
    }

    static int within(int guard) {
        return guard >>> WITHIN_SHIFT & WITHIN_MASK;
    }

    static int count(int guard) {
        return guard & COUNT_MASK;
    }

    private static int checked(int number) {
        if (number > NUMBER_MASK) {
            throw new IllegalStateException("the index has room for " + NUMBER_MASK + " different facts");
        }
        return number;
    }
}
