package org.readout.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.events.Format;
import org.readout.events.Rank;
import org.readout.events.Status;

/** One thing asked of a meeting. */
public sealed interface Term extends Node {

    /**
     * {@code country:KZ}: a representative of this state took part.
     *
     * @param state ISO 3166-1 alpha-2 in capitals
     */
    record Country(String state) implements Term {
        @Override
        public String toString() {
            return "country:" + state;
        }
    }

    /**
     * {@code between:KZ,MA}: representatives of all of these took part.
     *
     * @param parties states (alpha-2) or organisations (by id, or by name where the id is a state's code), in order; two or more
     */
    record Between(SortedSet<String> parties) implements Term {
        public Between {
            parties = new TreeSet<>(parties);
        }

        @Override
        public String toString() {
            return "between:" + Quoting.value(String.join(",", parties));
        }
    }

    /**
     * {@code of:EU}: a representative of this organisation, company or state took part.
     *
     * @param represented a state's code, an organisation's id or a name, folded by {@link TextAnalysis#fold}; a code is the state
     */
    record Of(String represented) implements Term {
        @Override
        public String toString() {
            return "of:" + Quoting.value(Organisations.written(represented));
        }
    }

    /**
     * {@code region:central-asia}: a representative of one of the region's states took part.
     *
     * @param region id in the regions vocabulary
     */
    record Region(String region) implements Term {
        @Override
        public String toString() {
            return "region:" + region;
        }
    }

    /**
     * {@code person:azoulay}: one participant's name holds all of these words.
     *
     * @param name the words as asked
     */
    record Person(String name) implements Term {
        @Override
        public String toString() {
            return "person:" + Quoting.value(name);
        }
    }

    /**
     * {@code role:ambassador}: one participant's role holds all of these words.
     *
     * @param role the words as asked
     */
    record Role(String role) implements Term {
        @Override
        public String toString() {
            return "role:" + Quoting.value(role);
        }
    }

    /**
     * {@code rank>=minister}: one participant's office is that high; {@code rank:minister} is that very office.
     *
     * @param comparison by {@link Rank#seniority()}; {@code EQUAL} asks for the office itself
     * @param rank the office
     */
    record RankIs(Comparison comparison, Rank rank) implements Term {
        @Override
        public String toString() {
            return "rank" + (comparison == Comparison.EQUAL ? ":" : comparison.sign()) + rank.word();
        }
    }

    /**
     * {@code topic:trade}: the topic or a narrower one was discussed.
     *
     * @param topic id in the topics vocabulary
     */
    record Topic(String topic) implements Term {
        @Override
        public String toString() {
            return "topic:" + topic;
        }
    }

    /**
     * {@code corridor:middle-corridor}: the corridor or a part of it was discussed.
     *
     * @param corridor id in the corridors vocabulary, or {@code other:} and a name
     */
    record Corridor(String corridor) implements Term {
        @Override
        public String toString() {
            return "corridor:" + Quoting.value(corridor);
        }
    }

    /**
     * {@code place:MA} or {@code place:rabat}: it took place there.
     *
     * @param place a state's code, or the words of a city's name
     */
    record PlaceIs(String place) implements Term {
        /** Whether a state is asked for, and not a city. */
        public boolean isState() {
            return States.isCode(place);
        }

        @Override
        public String toString() {
            return "place:" + Quoting.value(place);
        }
    }

    /**
     * {@code status:planned}.
     *
     * @param status the status
     */
    record StatusIs(Status status) implements Term {
        @Override
        public String toString() {
            return "status:" + status.word();
        }
    }

    /**
     * {@code format:phone}.
     *
     * @param format the format
     */
    record FormatIs(Format format) implements Term {
        @Override
        public String toString() {
            return "format:" + format.word();
        }
    }

    /**
     * {@code source:kazinform}: this source tells of it.
     *
     * @param source the source's short name, folded by {@link TextAnalysis#fold}
     */
    record Source(String source) implements Term {
        @Override
        public String toString() {
            return "source:" + Quoting.value(source);
        }
    }

    /**
     * {@code held:2026-01..2026-03}, {@code held>=2026-01-29}: the told days meet this range. A meeting whose date is not
     * told meets none.
     *
     * @param from first day, if bounded
     * @param to last day, if bounded
     */
    record Held(Optional<LocalDate> from, Optional<LocalDate> to) implements Term {
        @Override
        public String toString() {
            if (from.equals(to)) {
                return "held:" + from.map(LocalDate::toString).orElse("..");
            }
            return "held:" + from.map(LocalDate::toString).orElse("") + ".."
                    + to.map(LocalDate::toString).orElse("");
        }
    }

    /**
     * {@code reports>=2}: so many reports tell of it.
     *
     * @param comparison how
     * @param count with what
     */
    record Reports(Comparison comparison, int count) implements Term {
        @Override
        public String toString() {
            return "reports" + (comparison == Comparison.EQUAL ? ":" : comparison.sign()) + count;
        }
    }

    /**
     * Words side by side, in order: {@code freight}, {@code "rail freight"}; with {@code ~5} in any order, no two of them
     * more than five words apart, a word that is asked twice found twice.
     *
     * @param text the words as asked
     * @param within 0 for a phrase, else the greatest distance, in words, between any two of them
     */
    record Text(String text, int within) implements Term {
        /** The words as they are indexed; never empty. */
        public List<String> words() {
            return TextAnalysis.words(text);
        }

        @Override
        public String toString() {
            return (within == 0 ? Quoting.word(text) : Quoting.quoted(text) + "~" + within);
        }
    }
}
