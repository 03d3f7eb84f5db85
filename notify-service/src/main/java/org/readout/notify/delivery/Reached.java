package org.readout.notify.delivery;

/** What everything on a channel goes through is there. */
public record Reached(String channel) {}
