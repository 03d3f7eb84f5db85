/** Finds the meetings that answer a query, page by page in both directions. */
package org.readout.records.search;
