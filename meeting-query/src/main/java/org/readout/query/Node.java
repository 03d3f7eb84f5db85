package org.readout.query;

import java.util.List;
import java.util.stream.Collectors;

/** A query as a tree. As a string it is the language again, so that parsing it gives an equal tree. */
public sealed interface Node permits Node.All, Node.And, Node.Or, Node.Not, Term {

    /** Every meeting: the empty query. */
    record All() implements Node {
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * All of the parts hold.
     *
     * @param parts two or more
     */
    record And(List<Node> parts) implements Node {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof Or || part instanceof And ? "(" + part + ")" : part.toString())
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * At least one of the parts holds.
     *
     * @param parts two or more
     */
    record Or(List<Node> parts) implements Node {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof Or ? "(" + part + ")" : part.toString())
                    .collect(Collectors.joining(" OR "));
        }
    }

    /**
     * The part does not hold.
     *
     * @param part what must not hold
     */
    record Not(Node part) implements Node {
        @Override
        public String toString() {
            return part instanceof Term ? "-" + part : "-(" + part + ")";
        }
    }
}
