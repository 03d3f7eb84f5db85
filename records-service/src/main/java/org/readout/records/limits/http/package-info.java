/** Tells clients what is left to them (IETF draft RateLimit header fields for HTTP). */
package org.readout.records.limits.http;
