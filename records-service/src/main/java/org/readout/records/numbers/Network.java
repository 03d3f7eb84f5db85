package org.readout.records.numbers;

import java.util.List;
import java.util.Locale;

/**
 * Who meets whom.
 *
 * @param nodes with how many meetings each took part in
 * @param edges with how many meetings each two had, the most first
 */
public record Network(List<Node> nodes, List<Edge> edges) {

    /** What the nodes are. */
    public enum Kind {
        STATES,
        ORGANISATIONS,
        PERSONS,
        /** Whatever was spoken for: states, organisations and companies. */
        PARTIES;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One that took part. */
    public record Node(String id, long meetings) {}

    /** Two that met. */
    public record Edge(String source, String target, long meetings) {}
}
