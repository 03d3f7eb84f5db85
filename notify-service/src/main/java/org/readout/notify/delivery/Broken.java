package org.readout.notify.delivery;

/** A destination takes nothing any more: it said so, or it has failed for as long as we try. */
public record Broken(String destinationId, String why) {}
