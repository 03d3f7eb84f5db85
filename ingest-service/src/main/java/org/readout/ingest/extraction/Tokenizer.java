package org.readout.ingest.extraction;

/** Cuts text into tokens and looks each word up, in one pass. */
final class Tokenizer {
    private final Pack pack;
    private Proclitics proclitics;

    Tokenizer(Pack pack) {
        this.pack = pack;
    }

    Tokens tokens(String text, int headlineLength) {
        proclitics = new Proclitics(pack, text);
        var tokens = new Tokens(text, headlineLength);
        int at = 0;
        int gap = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isWhite(c)) {
                boolean bold = c == '*' && at + 1 < text.length() && text.charAt(at + 1) == '*';
                gap = gap | Tokens.SPACED | (bold ? Tokens.NEW_PARAGRAPH : c == '\n' ? lineFlag(gap) : 0);
                at++;
            } else if (isHyphen(c) && next(text, at + 1) && endsWord(text, at)) {
                gap |= Tokens.GLUED;
                at++;
            } else if (isWordChar(c)) {
                at = word(tokens, text, at, gap);
                gap = 0;
            } else if (isApostrophe(c) && isPossessive(text, at)) {
                add(tokens, text, at, at + 2, gap | Tokens.WORD);
                at += 2;
                gap = 0;
            } else {
                tokens.add(at, at + 1, gap | Tokens.SIGN, pack.words().find(text, at, at + 1), 0, 0);
                at++;
                gap = 0;
            }
        }
        return tokens;
    }

    /** Whether a word ends before {@code at}, initials with their last point among them: "U.S.-Peruvian". */
    private static boolean endsWord(String text, int at) {
        if (at == 0) {
            return false;
        }
        char last = text.charAt(at - 1);
        return isWordChar(last)
                || (last == '.'
                        && at > 1
                        && Character.isUpperCase(text.charAt(at - 2))
                        && Character.isUpperCase(text.charAt(at + 1)));
    }

    private static int lineFlag(int gap) {
        return (gap & Tokens.NEW_LINE) != 0 ? Tokens.NEW_PARAGRAPH : Tokens.NEW_LINE;
    }

    private int word(Tokens tokens, String text, int from, int gap) {
        int at = from;
        boolean initials = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isWordChar(c)) {
                at++;
            } else if (isApostrophe(c) && next(text, at + 1) && Character.isLetter(text.charAt(at - 1))) {
                if (isPossessive(text, at) || pack.cutsAtApostrophe()) {
                    break;
                }
                if (pack.isElision(text, from, at)) {
                    at++;
                    break;
                }
                at++;
            } else if (c == '.' && (at - from == 1 || initials) && Character.isUpperCase(text.charAt(at - 1))) {
                initials = true;
                at++;
                if (!next(text, at) || !Character.isUpperCase(text.charAt(at)) || !endsInitial(text, at)) {
                    break;
                }
            } else if (c == '.' && pack.switches().declined() && isTitleInitial(text, from, at)) {
                initials = true;
                at++;
            } else if (c == '.' && isPluralInitial(text, from, at)) {
                initials = true;
                at++;
            } else if ((c == '.' || c == ',' || c == ':')
                    && Character.isDigit(text.charAt(at - 1))
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        int cut = proclitics.end(from, at);
        if (cut > from) {
            add(tokens, text, from, cut, gap | Tokens.WORD);
            add(tokens, text, cut, at, Tokens.WORD);
            return at;
        }
        int flags =
                gap | (Character.isDigit(text.charAt(from)) ? Tokens.NUMBER : Tokens.WORD) | letters(text, from, at);
        add(tokens, text, from, at, initials ? flags | Tokens.INITIALS : flags);
        return pack.cutsAtApostrophe() ? behindEnding(text, at) : at;
    }

    /** Steps over an ending that an apostrophe joins to a name: "Ankara'da" is a token of six letters. */
    private static int behindEnding(String text, int at) {
        if (at >= text.length() || !isApostrophe(text.charAt(at)) || !next(text, at + 1)) {
            return at;
        }
        int end = at + 1;
        while (next(text, end) && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Russian writes "acting" as two small letters with dots. */
    private static boolean isTitleInitial(String text, int from, int dot) {
        boolean first = dot - from == 1 && dot + 2 < text.length() && text.charAt(dot + 2) == '.';
        boolean last = dot - from == 3 && text.charAt(from + 1) == '.';
        return ((first && Character.isLowerCase(text.charAt(dot + 1))) || last)
                && Character.isLowerCase(text.charAt(from));
    }

    /** Spanish doubles the initials of a plural: "EE.UU.", "FF.AA.". */
    private static boolean isPluralInitial(String text, int from, int dot) {
        boolean first = dot - from == 2 && isDoubled(text, dot) && dot + 2 < text.length() && isDoubled(text, dot + 3);
        boolean last =
                dot - from == 5 && text.charAt(from + 2) == '.' && isDoubled(text, dot) && isDoubled(text, from + 2);
        return first || last;
    }

    private static boolean isDoubled(String text, int end) {
        return end >= 2
                && end <= text.length()
                && Character.isUpperCase(text.charAt(end - 1))
                && text.charAt(end - 2) == text.charAt(end - 1);
    }

    /** Whether the capital at {@code at} is itself an initial ("U.S.") and not a word ("J.Smith"). */
    private static boolean endsInitial(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '.';
    }

    private void add(Tokens tokens, String text, int from, int to, int flags) {
        Words words = pack.words();
        int word = words.find(text, from, to);
        int stem = pack.hasStems() ? words.findStem(text, from, to) : Words.UNKNOWN;
        int bare = words.base(word);
        boolean known = words.isWhole(word) || stem != Words.UNKNOWN;
        if (bare == Words.UNKNOWN && !pack.switches().clitics().isEmpty()) {
            bare = withoutClitic(text, from, to, known ? 2 : 1);
        }
        tokens.add(from, to, flags, word, stem, bare);
    }

    /**
     * The word behind the longest clitic that leaves a known one. A single letter is cut only from words that are not known as they
     * stand.
     */
    private int withoutClitic(String text, int from, int to, int shortest) {
        for (String clitic : pack.switches().clitics()) {
            int at = from + clitic.length();
            if (clitic.length() >= shortest && at + 1 < to && text.startsWith(clitic, from)) {
                int found = pack.words().find(text, at, to);
                if (found == Words.UNKNOWN && pack.hasStems()) {
                    found = pack.words().findStem(text, at, to);
                }
                if (found != Words.UNKNOWN) {
                    return found;
                }
            }
        }
        return Words.UNKNOWN;
    }

    private static int letters(String text, int from, int to) {
        if (!Character.isUpperCase(text.charAt(from)) && !Character.isTitleCase(text.charAt(from))) {
            return 0;
        }
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return Tokens.CAPITAL;
            }
            capitals += Character.isUpperCase(c) || Character.isDigit(c) ? 1 : 0; // "G7"
        }
        return capitals > 1 ? Tokens.CAPITAL | Tokens.ALL_CAPITALS : Tokens.CAPITAL;
    }

    private static boolean next(String text, int at) {
        return at < text.length() && isWordChar(text.charAt(at));
    }

    private boolean isPossessive(String text, int at) {
        return pack.hasPossessiveS()
                && at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !next(text, at + 2);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '`';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    /** Spaces, and the marks of markup that carry no meaning here. */
    private static boolean isWhite(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c == '*'
                || c == '_'
                || c == '#'
                || c == '\\'
                || c == '\u200B'
                || c == '\uFEFF';
    }
}
