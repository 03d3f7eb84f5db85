/** The feeds of the invented agencies, served. */
package org.readout.local.wire.http;
