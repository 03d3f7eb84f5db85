/** All meetings as files, once a day: written beside, named when whole, with their checksums. */
package org.readout.records.dumps;
