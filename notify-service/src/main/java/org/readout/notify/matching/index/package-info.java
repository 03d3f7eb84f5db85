/**
 * All open queries in memory, each filed under its rarest necessary facts, so that a meeting looks only at the few that can
 * match. What a term means is asked of meeting-query; here is only how terms are combined and found.
 */
package org.readout.notify.matching.index;
