package org.readout.ingest.formats;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.events.PubStatus;
import org.readout.events.Usage;

/**
 * One version of one story as its sender wrote it, in whatever format; what the format does not say is empty. Made by a draft,
 * which keeps the promises below.
 *
 * @param source short name of the sender, where the document itself says it
 * @param guid the sender's identifier of the story, on one line
 * @param version the sender's version number, from 1 upwards
 * @param pubStatus whether it may be published
 * @param headline without markup, on one line
 * @param text without markup, paragraphs separated by an empty line; empty for a kill or a link without a summary
 * @param completeness whether the text is the whole story
 * @param language BCP 47 tag
 * @param publishedAt when this version was published
 * @param embargoedUntil nothing of it may leave before
 * @param url its address, absolute, http or https
 * @param usage what may be shown of it, where the sender says so
 * @param authors who wrote it, without titles and addresses
 */
public record Story(
        Optional<String> source,
        Optional<String> guid,
        Optional<Integer> version,
        PubStatus pubStatus,
        Optional<String> headline,
        String text,
        Completeness completeness,
        Optional<String> language,
        Optional<Instant> publishedAt,
        Optional<Instant> embargoedUntil,
        Optional<URI> url,
        Optional<Usage> usage,
        List<String> authors) {

    public Story {
        authors = List.copyOf(authors);
    }

    /** How much of a story came along. */
    public enum Completeness {
        /** As much as there is. */
        WHOLE,
        /** A summary; the story lies at the address. */
        TEASER
    }
}
