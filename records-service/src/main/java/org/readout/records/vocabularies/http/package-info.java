/** The vocabularies over HTTP, open to everyone. */
package org.readout.records.vocabularies.http;
