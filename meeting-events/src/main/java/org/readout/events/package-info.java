/**
 * The language of Readout: what a wire item is, what a report tells of a meeting, and what all reports of one meeting
 * together tell. Records and Jackson only; every service speaks it, none owns it.
 */
package org.readout.events;
