/** The closed vocabularies: data files with stable ids, published as SKOS (W3C Recommendation, 2009). */
package org.readout.events.vocabulary;
