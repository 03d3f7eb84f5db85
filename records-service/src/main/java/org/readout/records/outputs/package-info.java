/** The same question answered in other forms: feeds, a calendar, tables and lines. One package for each form. */
package org.readout.records.outputs;
