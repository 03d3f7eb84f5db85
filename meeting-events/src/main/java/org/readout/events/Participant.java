package org.readout.events;

import java.util.Optional;

/**
 * A person or delegation at a meeting, with the role held that day.
 *
 * @param name the person's name as the report writes it; empty for a delegation without a named head
 * @param role the office as the report writes it
 * @param of the state, organisation or company spoken for
 * @param side host or guest, where the report tells
 * @param rank the office on the closed scale
 */
public record Participant(
        Optional<String> name, Optional<String> role, Optional<Represented> of, Optional<Side> side, Rank rank) {
    public Participant {
        name = name == null ? Optional.empty() : name;
        role = role == null ? Optional.empty() : role;
        of = of == null ? Optional.empty() : of;
        side = side == null ? Optional.empty() : side;
        rank = rank == null ? Rank.OTHER : rank;
        if (name.isEmpty() && role.isEmpty() && of.isEmpty()) {
            throw new IllegalArgumentException("a participant needs a name, a role or what it represents");
        }
    }
}
