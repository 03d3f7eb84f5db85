/**
 * Reports that have their text from one another: agency copy that others print with another lead, cut, or set in other signs. Such reports are not two witnesses of
 * a meeting. The original is the one that came first.
 */
package org.readout.ingest.syndication;
