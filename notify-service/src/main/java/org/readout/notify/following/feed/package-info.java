/** A subscription as a feed: alerts to be fetched rather than sent, at an address that only its owner was told. */
package org.readout.notify.following.feed;
