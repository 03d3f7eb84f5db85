/** One meeting over HTTP, and how a meeting looks in every answer. */
package org.readout.records.meetings.http;
