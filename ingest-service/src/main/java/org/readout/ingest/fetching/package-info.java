/**
 * Fetches documents from addresses that strangers gave: public addresses only, of bounded size and in bounded time, and asking whether anything has
 * changed.
 */
package org.readout.ingest.fetching;
