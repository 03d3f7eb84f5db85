/** iCalendar (RFC 5545). */
package org.readout.records.outputs.calendar;
