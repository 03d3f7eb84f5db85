package org.readout.ingest.extraction;

import org.readout.events.Rank;

/**
 * The head of an office's title, such as "foreign minister".
 *
 * @param rank where it stands on the closed scale
 * @param plural whether it names several people
 * @param state the state whose office alone is called so, or null
 */
record Office(Rank rank, boolean plural, String state) {}
