/** Queries that stay open: who follows what, and where to tell them. */
package org.readout.notify.following;
