/** The closed vocabularies, for other programs: SKOS as Turtle and JSON-LD. */
package org.readout.records.vocabularies;
