package org.readout.notify.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.readout.query.MeetingFacts;

/** One meeting's walk through a table. Kept and used again, so that a walk makes next to no garbage. Of one thread at a time. */
final class Round {
    private static final int SIGHTED_ONE_IN = 16;

    private final Atoms atoms;
    private final Questions questions;
    private final Marks present = new Marks();
    private final Marks asked = new Marks();
    private final Marks answeredYes = new Marks();
    private final Marks takenOnce = new Marks();
    private final Numbers matched = new Numbers(1_024);
    private int rounds;

    Round(Atoms atoms, Questions questions) {
        this.atoms = atoms;
        this.questions = questions;
    }

    /**
     * The slots that match, each once; valid until the next walk.
     *
     * @param failed hears of each slot whose query throws
     */
    Numbers walk(Table<?> table, MeetingFacts facts, ObjIntConsumer<RuntimeException> failed) {
        present.clear();
        asked.clear();
        answeredYes.clear();
        takenOnce.clear();
        matched.clear();
        atoms.in(facts, atom -> present.add(atom.number()));
        if (++rounds % SIGHTED_ONE_IN == 0) {
            atoms.sight(present);
        }
        present.forEach(atom -> {
            Numbers alone = table.alone(atom);
            if (alone != null) {
                int size = alone.size();
                matched.add(alone.all(), size);
            }
            look(table.guarded(atom), table, facts, failed);
        });
        look(table.always(), table, facts, failed);
        return matched;
    }

    private void look(Numbers entries, Table<?> table, MeetingFacts facts, ObjIntConsumer<RuntimeException> failed) {
        if (entries == null) {
            return;
        }
        int size = entries.size();
        int[] all = entries.all();
        for (int at = 0; at < size; ) {
            int slot = all[at];
            int guards = at + 2;
            int end = guards + (all[at + 1] >>> 1);
            boolean isOneOfSeveral = (all[at + 1] & 1) != 0;
            try {
                if (holds(all, guards, end, slot, table, facts) && (!isOneOfSeveral || takenOnce.add(slot))) {
                    matched.add(slot);
                }
            } catch (RuntimeException e) {
                failed.accept(e, slot);
            }
            at = end;
        }
    }

    private boolean holds(int[] all, int from, int end, int slot, Table<?> table, MeetingFacts facts) {
        for (int at = from; at < end; at++) {
            int guard = all[at];
            switch (Guard.kind(guard)) {
                case Guard.HAS -> {
                    if (!present.has(guard)) {
                        return false;
                    }
                }
                case Guard.ASKED -> {
                    if (!answer(Guard.number(guard), facts)) {
                        return false;
                    }
                }
                case Guard.DENIED -> {
                    if (answer(Guard.number(guard), facts)) {
                        return false;
                    }
                }
                case Guard.STANDS -> {
                    int count = Guard.count(guard);
                    if (!stand(all, at + 1, count, Guard.within(guard), facts)) {
                        return false;
                    }
                    at += count;
                }
                default -> {
                    var query = table.whole(slot);
                    if (query == null || !query.matches(facts)) { // null: taken out in this moment
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean answer(int question, MeetingFacts facts) {
        if (!asked.has(question)) {
            boolean yes = questions.holds(question, facts);
            asked.add(question);
            if (yes) {
                answeredYes.add(question);
            }
        }
        return answeredYes.has(question);
    }

    private boolean stand(int[] all, int from, int count, int within, MeetingFacts facts) {
        for (int at = from; at < from + count; at++) {
            if (!present.has(all[at])) {
                return false;
            }
        }
        List<String> words = new ArrayList<>(count);
        for (int at = from; at < from + count; at++) {
            words.add(atoms.numbered(all[at]).value());
        }
        return within == 0 ? facts.text().containsPhrase(words) : facts.text().containsNear(words, within);
    }
}
