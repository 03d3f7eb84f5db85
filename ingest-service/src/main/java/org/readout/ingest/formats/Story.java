package org.readout.ingest.formats;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.readout.events.PubStatus;

/**
 * One version of one story as its sender wrote it, in whatever format; what the format does not say is empty.
 *
 * @param guid the sender's identifier of the story
 * @param version the sender's version number, from 1 upwards
 * @param pubStatus whether it may be published
 * @param headline without markup, on one line
 * @param text without markup, paragraphs separated by an empty line
 * @param completeness whether the text is the whole story
 * @param language BCP 47 tag
 * @param publishedAt when this version was published
 * @param embargoedUntil nothing of it may leave before
 * @param url its address, absolute
 */
public record Story(
        Optional<String> guid,
        Optional<Integer> version,
        PubStatus pubStatus,
        Optional<String> headline,
        String text,
        Completeness completeness,
        Optional<String> language,
        Optional<Instant> publishedAt,
        Optional<Instant> embargoedUntil,
        Optional<URI> url) {

    /** How much of a story came along. */
    public enum Completeness {
        /** As much as there is. */
        WHOLE,
        /** A summary; the story lies at the address. */
        TEASER
    }
}
