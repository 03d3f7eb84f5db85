/** JSON Feed 1.1 (jsonfeed.org). */
package org.readout.records.outputs.jsonfeed;
