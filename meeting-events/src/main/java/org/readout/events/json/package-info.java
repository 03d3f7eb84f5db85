/**
 * How the language is written down: JSON (RFC 8259) in UTF-8. Unknown members are ignored, because members are added over
 * time; absent values are written as null, empty lists as [].
 */
package org.readout.events.json;
