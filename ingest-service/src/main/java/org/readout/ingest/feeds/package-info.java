/**
 * Feeds that are polled: politely, at the rhythm that each of them shows, and each entry once. Where they are and how they do can be seen and changed by
 * operators.
 */
package org.readout.ingest.feeds;
