/** What the query language means in SQL, and the search with it. */
package org.readout.records.search.db;
