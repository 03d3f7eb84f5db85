/** Tells a WebSub hub when what a feed holds has changed. */
package org.readout.records.announcements;
