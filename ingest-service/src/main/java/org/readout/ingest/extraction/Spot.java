package org.readout.ingest.extraction;

/**
 * A place as the text names it.
 *
 * @param start first token of the words that name it
 * @param end behind the last
 * @param cityStart first token of the city, or -1
 * @param cityEnd behind the city
 * @param country ISO code, or null
 */
record Spot(int start, int end, int cityStart, int cityEnd, String country) {
    boolean hasCity() {
        return cityStart >= 0;
    }
}
