/** The changes over HTTP. */
package org.readout.records.changes.http;
