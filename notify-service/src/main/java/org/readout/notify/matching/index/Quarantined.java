package org.readout.notify.matching.index;

/**
 * A query that could not be asked of a meeting and was taken out of the index.
 *
 * @param id whose query it is
 * @param cause what it threw
 * @param <K> the kind of id
 */
public record Quarantined<K>(K id, RuntimeException cause) {}
