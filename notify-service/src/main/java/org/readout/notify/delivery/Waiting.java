package org.readout.notify.delivery;

/** Deliveries were made that wait to be attempted; nobody has to look for them first. */
public record Waiting() {}
