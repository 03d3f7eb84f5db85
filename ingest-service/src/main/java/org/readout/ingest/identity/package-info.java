/**
 * Whether two reports tell of one meeting: who took part, for whom, on which day. Names are compared as they sound, so that other spellings and other scripts
 * are no other persons. Pure rules; what was told before is looked up through a door.
 */
package org.readout.ingest.identity;
