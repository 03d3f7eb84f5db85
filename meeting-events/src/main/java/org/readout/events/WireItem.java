package org.readout.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One accepted version of one story, normalised whatever format it came in; the value of the topic {@code wire.items}.
 *
 * @param itemId this version
 * @param source short name of the sender
 * @param guid the sender's identifier of the story
 * @param version the sender's version number, from 1 upwards, if it gave one
 * @param pubStatus whether it may be published
 * @param headline the headline, if there is one
 * @param text the text without markup, paragraphs separated by an empty line
 * @param language BCP 47 tag, if told
 * @param publishedAt when the sender published this version, if told
 * @param embargoedUntil nothing of it may leave before, if told
 * @param url address of the story, if told
 * @param usage what may be shown of it
 * @param receivedAt when Readout accepted it
 */
public record WireItem(
        ItemId itemId,
        String source,
        String guid,
        Optional<Integer> version,
        PubStatus pubStatus,
        Optional<String> headline,
        String text,
        Optional<String> language,
        Optional<Instant> publishedAt,
        Optional<Instant> embargoedUntil,
        Optional<String> url,
        Usage usage,
        Instant receivedAt) {
    /** The CloudEvents type. */
    public static final String TYPE = "org.readout.wire.item.v1";

    public WireItem {
        Checks.present(itemId, "itemId");
        Checks.notBlank(source, "source");
        Checks.notBlank(guid, "guid");
        version = version == null ? Optional.empty() : version;
        version.ifPresent(number -> Checks.positive(number, "version"));
        pubStatus = pubStatus == null ? PubStatus.USABLE : pubStatus;
        headline = headline == null ? Optional.empty() : headline;
        text = text == null ? "" : text;
        language = language == null ? Optional.empty() : language;
        publishedAt =
                publishedAt == null ? Optional.empty() : publishedAt.map(time -> Checks.millis(time, "publishedAt"));
        embargoedUntil = embargoedUntil == null
                ? Optional.empty()
                : embargoedUntil.map(time -> Checks.millis(time, "embargoedUntil"));
        url = url == null ? Optional.empty() : url;
        usage = usage == null ? Usage.FULL_TEXT : usage;
        receivedAt = Checks.millis(receivedAt, "receivedAt");
    }

    /** The story through all its versions. */
    public ReportId reportId() {
        return ReportId.of(source, guid);
    }

    /** SHA-256 of headline and text in hexadecimal. */
    public String textSha256() {
        return sha256(headline, text);
    }

    /** SHA-256 of a headline and a text in hexadecimal, which names a version where the sender gave no number. */
    public static String sha256(Optional<String> headline, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(headline.orElse("").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
