/** The hub, over HTTP. */
package org.readout.records.announcements.http;
