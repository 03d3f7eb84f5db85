package org.readout.ingest.formats;

/**
 * How much one document may be.
 *
 * @param bytes of the document
 * @param nesting of JSON
 * @param elements nested in XML; more than JSON, since unclosed paragraphs of a sloppy feed nest as well
 * @param entries of a feed or a batch
 */
public record Limits(int bytes, int nesting, int elements, int entries) {
    /** What the doors use. */
    public static final Limits USUAL = new Limits(1 << 20, 64, 256, 10_000);
}
