/** The operator's door to the rebuild. */
package org.readout.records.rebuild.http;
