/** RSS 2.0 (rssboard.org), which has no tombstones: a withdrawn meeting is an item that says so. */
package org.readout.records.outputs.rss;
