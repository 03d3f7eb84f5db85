/** What language models may ask: the same search, record, series and network, as tools that only read. */
package org.readout.records.tools;
