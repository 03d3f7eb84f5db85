package org.readout.query;

import java.util.ArrayList;
import java.util.List;
import org.readout.query.Lexer.Kind;
import org.readout.query.Lexer.Token;

/** Recursive descent over the tokens; depth and number of terms are bounded, so a hostile query costs little. */
final class Parser {
    static final int MAX_LENGTH = 4_000;
    static final int MAX_TERMS = 200;
    static final int MAX_DEPTH = 30;
    static final int MAX_NEAR_WORDS = 10;

    private final List<Token> tokens;
    private int at;
    private int terms;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Node parse(String query) throws QueryMistake {
        if (query.length() > MAX_LENGTH) {
            throw new QueryMistake(
                    MAX_LENGTH + 1, "the query is " + query.length() + " characters long; the limit is " + MAX_LENGTH);
        }
        var parser = new Parser(Lexer.tokens(query));
        if (parser.peek().kind() == Kind.END) {
            return new Node.All();
        }
        Node node = parser.alternatives();
        if (parser.peek().kind() == Kind.CLOSE) {
            throw new QueryMistake(parser.peek().column(), "this ')' closes nothing; remove it or add a '(' before");
        }
        return node;
    }

    private Node alternatives() throws QueryMistake {
        if (++depth > MAX_DEPTH) {
            throw new QueryMistake(peek().column(), "parentheses and negations are nested deeper than " + MAX_DEPTH);
        }
        var parts = new ArrayList<Node>();
        parts.add(conjunction());
        while (isWord("OR")) {
            at++;
            parts.add(conjunction());
        }
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new Node.Or(parts);
    }

    private Node conjunction() throws QueryMistake {
        var parts = new ArrayList<Node>();
        parts.add(negation());
        while (!isWord("OR") && peek().kind() != Kind.CLOSE && peek().kind() != Kind.END) {
            if (isWord("AND")) {
                at++;
            }
            parts.add(negation());
        }
        return parts.size() == 1 ? parts.getFirst() : new Node.And(parts);
    }

    private Node negation() throws QueryMistake {
        boolean negated = false;
        while (peek().kind() == Kind.MINUS || isWord("NOT")) {
            at++;
            negated = !negated;
        }
        Node node = primary();
        return negated ? new Node.Not(node) : node;
    }

    private Node primary() throws QueryMistake {
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case OPEN -> group(token);
            case FIELD -> counted(token, fieldTerm(token));
            case QUOTED -> counted(token, text(token));
            case WORD -> counted(token, word(token));
            case CLOSE, END, MINUS, NEAR ->
                throw new QueryMistake(
                        token.column(),
                        token.kind() == Kind.END
                                ? "the query ends where a term is expected, such as country:KZ or a word"
                                : "expected a term here, such as country:KZ or a word, not '" + token.text() + "'");
        };
    }

    private Node group(Token open) throws QueryMistake {
        Node node = alternatives();
        if (peek().kind() != Kind.CLOSE) {
            throw new QueryMistake(open.column(), "the '(' that opens here is not closed; add a ')'");
        }
        at++;
        return node;
    }

    private Node fieldTerm(Token field) throws QueryMistake {
        Token value = peek();
        if (value.kind() != Kind.WORD && value.kind() != Kind.QUOTED) {
            throw new QueryMistake(value.column(), "expected a value behind '" + field.text() + field.sign() + "'");
        }
        at++;
        return Fields.term(field, value);
    }

    private Node word(Token token) throws QueryMistake {
        if (token.text().equals("OR")
                || token.text().equals("AND")
                || token.text().equals("NOT")) {
            throw new QueryMistake(
                    token.column(), token.text() + " stands where a term is expected; quote it to search for the word");
        }
        return checked(token, new Term.Text(token.text(), 0));
    }

    private Node text(Token token) throws QueryMistake {
        int within = 0;
        if (peek().kind() == Kind.NEAR) {
            within = distance(tokens.get(at++));
        }
        return checked(token, new Term.Text(token.text(), within));
    }

    private static Term checked(Token token, Term.Text text) throws QueryMistake {
        int words = text.words().size();
        if (words == 0) {
            throw new QueryMistake(token.column(), "there is no word to search for in '" + token.text() + "'");
        }
        if (text.within() > 0 && (words == 1 || words > MAX_NEAR_WORDS)) {
            throw new QueryMistake(
                    token.column(),
                    "~" + text.within() + " asks how near words stand to each other, from 2 to " + MAX_NEAR_WORDS
                            + " of them; here " + (words == 1 ? "is 1" : "are " + words));
        }
        return text;
    }

    private static int distance(Token near) throws QueryMistake {
        try {
            int distance = Integer.parseInt(near.text());
            if (distance >= 1 && distance <= TextAnalysis.MAX_DISTANCE) {
                return distance;
            }
        } catch (NumberFormatException e) {
            // said below, with the column
        }
        throw new QueryMistake(
                near.column(), "expected a distance from 1 to " + TextAnalysis.MAX_DISTANCE + " behind '~'");
    }

    private Node counted(Token token, Node term) throws QueryMistake {
        if (++terms > MAX_TERMS) {
            throw new QueryMistake(token.column(), "the query has more than " + MAX_TERMS + " terms");
        }
        return term;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean isWord(String word) {
        return peek().kind() == Kind.WORD && peek().text().equals(word);
    }
}
