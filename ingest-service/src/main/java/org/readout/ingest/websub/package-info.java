/**
 * Feeds whose hub tells of new entries (WebSub, W3C Recommendation of 23 January 2018, as its subscriber): asks the hub, proves that it was we who asked, renews the lease, and takes in what the hub
 * sends as if it had been polled.
 */
package org.readout.ingest.websub;
