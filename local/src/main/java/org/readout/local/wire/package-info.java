/** A morning of invented wire copy in several formats: some of it is pushed, some of it is served as feeds to be polled. */
package org.readout.local.wire;
