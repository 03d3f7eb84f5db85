package org.readout.ingest.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the article as a whole says of states: where it is datelined, which it names most, which it names together. */
final class Backdrop {
    private static final int DATELINE_SENTENCES = 5;
    private final Tags tags;
    private final Tokens tokens;
    private final NameWords words;
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, Integer> acting = new HashMap<>();
    private final Map<String, Integer> together = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private Name dateline;
    private int datelineStart = -1;
    private int datelineEnd = -1;

    Backdrop(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.words = new NameWords(tags);
        findDateline();
        count();
        visits();
    }

    /** The state of the dateline's city, or null. */
    Name dateline() {
        return dateline;
    }

    boolean inDateline(int token) {
        return token >= datelineStart && token < datelineEnd;
    }

    int datelineStart() {
        return datelineStart;
    }

    private void findDateline() {
        for (int s = 0; s < Math.min(tokens.sentences(), DATELINE_SENTENCES); s++) {
            int at = tokens.sentenceStart(s);
            if (at >= tokens.sentenceEnd(s) || tokens.inHeadline(at)) {
                continue;
            }
            Name place = place(at);
            int behind = place == null ? at : at + tags.nameLength(at);
            if (place != null && endsDateline(at, behind, s)) {
                dateline = new Name(Name.Kind.INSTITUTION, place.id(), Name.Writing.ANY);
                datelineStart = at;
                datelineEnd = datelineEnd(behind, s);
                return;
            }
        }
    }

    /** Behind the dash or colon that ends it, if one follows soon. */
    private int datelineEnd(int behind, int sentence) {
        for (int i = behind; i < Math.min(tokens.sentenceEnd(sentence), behind + 14); i++) {
            if (isDash(i) || tokens.isSign(i, ':')) {
                return i + 1;
            }
        }
        int last = behind;
        while (last < tokens.sentenceEnd(sentence)
                && (tags.isDate(last) || tokens.is(last, Tokens.NUMBER | Tokens.SIGN))) {
            last++;
        }
        return last;
    }

    private Name place(int at) {
        Name place = tags.name(at, Name.Kind.CAPITAL);
        place = place == null ? tags.name(at, Name.Kind.CITY) : place;
        return place == null ? tags.name(at, Name.Kind.STATE) : place;
    }

    private boolean endsDateline(int at, int behind, int sentence) {
        int end = tokens.sentenceEnd(sentence);
        boolean capitals = tokens.is(at, Tokens.ALL_CAPITALS);
        if (behind >= end || isAlone(behind, end)) {
            return capitals || behind < end;
        }
        if (isDash(behind) || (tokens.isSign(behind, '(') && capitals)) {
            return true;
        }
        if (tags.word(behind, Gram.IN) && behind + 1 < end) {
            return isDayThenDash(behind + 1, end); // "Cairo, on 16 January -" without a comma
        }
        boolean sign = tokens.isSign(behind, ',') || tokens.isSign(behind, '.') || tokens.isSign(behind, ':');
        if (!sign && !(capitals && (tags.isDate(behind) || tokens.is(behind, Tokens.NUMBER)))) {
            return false;
        }
        boolean date = false;
        for (int i = behind; i < Math.min(end, behind + 10); i++) {
            date |= tags.isDate(i) || tokens.is(i, Tokens.NUMBER);
            if (isDash(i) || tokens.isSign(i, ':') || tokens.isSign(i, '(')) {
                return capitals || date;
            }
        }
        return capitals
                && (date || tokens.isSign(behind, '.') || tokens.isSign(behind, ':') || tokens.isSign(behind, ','));
    }

    /** "Lima, Perú." and nothing more. */
    private boolean isAlone(int behind, int end) {
        int at = behind;
        if (at + 1 < end && tokens.isSign(at, ',') && tags.name(at + 1, Name.Kind.STATE) != null) {
            at += 1 + tags.nameLength(at + 1);
        }
        return at == end - 1 && tokens.isSign(at, '.');
    }

    private boolean isDayThenDash(int from, int end) {
        int at = from;
        while (at < end && at < from + 5 && (tags.isDate(at) || tokens.is(at, Tokens.NUMBER))) {
            at++;
        }
        return at > from && at < end && isDash(at);
    }

    private boolean isDash(int i) {
        return tokens.isSign(i, '-') || tokens.isSign(i, '\u2013') || tokens.isSign(i, '\u2014');
    }

    private void count() {
        String last = null;
        int lastEnd = -1;
        for (int i = 0; i < tokens.count(); i++) {
            Name body = tags.body(i);
            if (body == null || !body.speaksForState() || inDateline(i) || words.isGivenNameLikeAPlace(i)) {
                continue;
            }
            int route = routeEnd(i);
            if (route > i) {
                i = route - 1;
                continue;
            }
            named.merge(body.id(), 1, Integer::sum);
            if (acts(i) || body.kind() == Name.Kind.INSTITUTION) {
                acting.merge(body.id(), tokens.inHeadline(i) ? 2 : 1, Integer::sum);
            }
            if (last != null && !last.equals(body.id()) && joins(lastEnd, i)) {
                together.merge(pair(last, body.id()), tokens.glued(i) ? 3 : 1, Integer::sum);
            }
            last = body.id();
            lastEnd = i + tags.nameLength(i);
            i = lastEnd - 1;
        }
    }

    /** Behind "Peru-Bolivia-Brazil" in the name of a route, which says nothing of who speaks for whom; {@code at} elsewhere. */
    private int routeEnd(int at) {
        int end = at + tags.nameLength(at);
        int joined = 0;
        while (end < tokens.count() && tokens.glued(end) && tokens.capital(end)) {
            end += Math.max(1, tags.nameLength(end));
            joined++;
        }
        boolean route = end < tokens.count() && joined > 0 && tags.word(end, Gram.CORRIDOR);
        return route ? end : at;
    }

    /** Whether a state does something here: no preposition governs it and it owns nothing, or it stands in the headline. */
    private boolean acts(int at) {
        int before = beforeArticle(at);
        int behind = at + tags.nameLength(at);
        boolean governed = before >= 0
                && tokens.sentence(before) == tokens.sentence(at)
                && (tags.is(before, Gram.PREPOSITION) || tokens.isSign(before, '(') || isInList(before));
        boolean owns = behind < tokens.count() && tags.word(behind, Gram.POSSESSIVE_SIGN);
        boolean object =
                before >= 0 && tags.word(before, Gram.AND) && !nameEndsAt(before - 1) && !doesSomething(behind);
        return tokens.inHeadline(at) || (!governed && !object && (!owns || isStance(behind + 1)));
    }

    private boolean doesSomething(int behind) {
        return behind < tokens.count()
                && (tags.word(behind, Gram.VERB)
                        || tags.way(behind) != null
                        || tags.is(behind, Gram.FUTURE)
                        || tags.word(behind, Gram.ADVERB));
    }

    private int beforeArticle(int at) {
        int before = at - 1;
        return before >= 0 && tags.word(before, Gram.ARTICLE) ? before - 1 : before;
    }

    /** "including Peru, Chile and Bolivia": what stands behind a name and a comma or "and" is no more the subject than the name. */
    private boolean isInList(int sign) {
        int at = sign;
        while (at > 0 && (tokens.isSign(at, ',') || tags.word(at, Gram.AND))) {
            at--;
        }
        return at < sign && nameEndsAt(at);
    }

    private boolean nameEndsAt(int last) {
        for (int length = 1; length <= 5 && last - length + 1 >= 0; length++) {
            int first = last - length + 1;
            if (tags.names(first) != null && tags.nameLength(first) == length) {
                return true;
            }
        }
        return false;
    }

    /** "Peru's commitment": what only the one who speaks for Peru can speak of. */
    private boolean isStance(int at) {
        return at < tokens.count() && tags.word(at, Gram.STANCE);
    }

    private boolean joins(int from, int to) {
        if (from == to) {
            return tokens.glued(to);
        }
        boolean and = false;
        for (int i = from; i < to; i++) {
            if (tags.word(i, Gram.AND)) {
                and = true;
            } else if (!tags.word(i, Gram.ARTICLE)) {
                return false;
            }
        }
        return and;
    }

    /** The states that the story has someone travel to: "a visit to Peru and Chile". */
    private void visits() {
        for (int i = 0; i < tokens.count(); i++) {
            if (tags.is(i, Gram.VISIT) || tags.is(i, Gram.TRAVEL)) {
                destinations(i + tags.length(i));
            }
        }
    }

    private void destinations(int from) {
        int at = from;
        while (at < tokens.count()) {
            Name state = tags.name(at, Name.Kind.STATE);
            if (state != null) {
                visited.add(state.id());
                at += tags.nameLength(at);
            } else if (tags.word(at, Gram.ARTICLE) || tags.word(at, Gram.AND) || tokens.isSign(at, ',')) {
                at++;
            } else {
                return;
            }
        }
    }

    /** Whether someone travels there, so that whoever travels is not of it. */
    boolean isVisited(String state) {
        return visited.contains(state);
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + b : b + a;
    }

    /**
     * The state that those of no told state most likely speak for: the one the article names together with the others',
     * its dateline's, the one whose institutions and deeds it tells.
     */
    String home(Set<String> others, boolean travelling) {
        String best = null;
        int most = 3;
        for (String state : named.keySet()) {
            if (others.contains(state) || state.length() != 2 || (travelling && isVisited(state))) {
                continue;
            }
            int weight = named.get(state) + 4 * acting.getOrDefault(state, 0);
            for (String other : others) {
                weight += 6 * together.getOrDefault(pair(state, other), 0);
            }
            weight += dateline != null && dateline.id().equals(state) ? 12 : 0;
            if (weight > most || (weight == most && best != null && state.compareTo(best) < 0)) {
                most = weight;
                best = state;
            }
        }
        return best;
    }

    /** Whether the others' state is the one the article is all about, so that those of no told state are of it too. */
    boolean isAtHome(Set<String> others, String state) {
        for (String other : others) {
            int here = named.getOrDefault(other, 0);
            int there = named.getOrDefault(state, 0);
            boolean datelined =
                    dateline != null && dateline.id().equals(other) && !together.containsKey(pair(other, state));
            if (here >= 3 && there * 3 < here && datelined) {
                return true;
            }
        }
        return false;
    }

    /** The state named last before this token, or null. */
    Name lastStateBefore(int token) {
        for (int i = token - 1; i >= Math.max(0, token - 400); i--) {
            Name body = tags.body(i);
            if (body != null && body.speaksForState()) {
                return body;
            }
        }
        return null;
    }
}
