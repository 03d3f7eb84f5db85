/** A query, tried on the past before it is followed. */
package org.readout.notify.matching.http;
