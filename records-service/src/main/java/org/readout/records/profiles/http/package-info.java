/** The profiles over HTTP. */
package org.readout.records.profiles.http;
