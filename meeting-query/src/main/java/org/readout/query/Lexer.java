package org.readout.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens with their columns. Every character is looked at once. */
final class Lexer {
    enum Kind {
        OPEN,
        CLOSE,
        MINUS,
        WORD,
        QUOTED,
        FIELD,
        NEAR,
        END
    }

    /** {@code sign} is the comparison behind a field; {@code text} its name, the word, or the quoted text. */
    record Token(Kind kind, String text, String sign, int column) {
        /** The column of the character at {@code offset} of the text; of the whole where escapes have moved it. */
        int column(int offset) {
            boolean isMoved = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
            return isMoved ? column : column + offset + (kind == Kind.QUOTED ? 1 : 0);
        }
    }

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String query) {
        this.query = query;
    }

    static List<Token> tokens(String query) throws QueryMistake {
        var lexer = new Lexer(query);
        while (lexer.at < query.length()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", "", query.length());
        return lexer.tokens;
    }

    static boolean isBare(int c) {
        return !Character.isWhitespace(c)
                && c != '('
                && c != ')'
                && c != '"'
                && c != ':'
                && c != '<'
                && c != '>'
                && c != '='
                && c != '~'
                && c != '\\';
    }

    private void next() throws QueryMistake {
        char c = query.charAt(at);
        int start = at;
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            at++;
            add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), "", start);
        } else if (c == '"') {
            add(Kind.QUOTED, quoted(), "", start);
            near();
        } else if (c == '-' && !behindField()) {
            at++;
            add(Kind.MINUS, "-", "", start);
        } else if (isBare(c)) {
            word(start);
        } else {
            throw new QueryMistake(
                    start + 1,
                    "'" + c + "' stands here without a field before it; put the text in quotes to search for it");
        }
    }

    private boolean behindField() {
        return !tokens.isEmpty() && tokens.getLast().kind() == Kind.FIELD;
    }

    private void word(int start) {
        boolean isValue = behindField();
        while (at < query.length() && (isBare(query.charAt(at)) || (isValue && query.charAt(at) == ':'))) {
            at++;
        }
        String text = query.substring(start, at);
        String sign = isValue ? "" : sign();
        add(sign.isEmpty() ? Kind.WORD : Kind.FIELD, text, sign, start);
    }

    private String sign() {
        for (String sign : List.of(">=", "<=", ">", "<", "=", ":")) {
            if (query.startsWith(sign, at)) {
                at += sign.length();
                return sign;
            }
        }
        return "";
    }

    private String quoted() throws QueryMistake {
        int start = at++;
        var text = new StringBuilder();
        while (at < query.length()) {
            char c = query.charAt(at++);
            if (c == '"') {
                return text.toString();
            }
            if (c == '\\' && at < query.length()) {
                c = query.charAt(at++);
            }
            text.append(c);
        }
        throw new QueryMistake(start + 1, "the quotation that opens here is not closed; add a \" behind it");
    }

    private void near() {
        int start = at;
        if (at < query.length() && query.charAt(at) == '~') {
            at++;
            while (at < query.length() && Character.isDigit(query.charAt(at))) {
                at++;
            }
            add(Kind.NEAR, query.substring(start + 1, at), "", start);
        }
    }

    private void add(Kind kind, String text, String sign, int start) {
        tokens.add(new Token(kind, text, sign, start + 1));
    }
}
