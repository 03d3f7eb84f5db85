/** Atom 1.0 (RFC 4287), with tombstones (RFC 6721). */
package org.readout.records.outputs.atom;
