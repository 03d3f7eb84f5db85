package org.readout.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a claim comes from: one version of one source's story.
 *
 * @param reportId the story through all its versions
 * @param version counts the versions of the story upwards from 1
 * @param source short name of the agency or office that sent it, such as {@code kazinform}
 * @param guid the source's own identifier of the story
 * @param url address of the story, if the source gave one
 * @param headline the headline, if there is one
 * @param attributedTo whom the story itself names as its source
 * @param language BCP 47 language tag
 * @param publishedAt when the source published this version, if told
 * @param usage what may be shown of it
 * @param textSha256 SHA-256 of headline and text in hexadecimal
 * @param sameTextAs a report recorded before this one that has most of its text: one has it from the other, and the two
 *     are one witness
 */
public record Report(
        ReportId reportId,
        int version,
        String source,
        String guid,
        Optional<String> url,
        Optional<String> headline,
        Optional<String> attributedTo,
        String language,
        Optional<Instant> publishedAt,
        Usage usage,
        String textSha256,
        // Left out where there is none, as it was before it was there.
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ReportId> sameTextAs) {
    public Report {
        Checks.present(reportId, "report.reportId");
        Checks.positive(version, "report.version");
        Checks.notBlank(source, "report.source");
        Checks.notBlank(guid, "report.guid");
        url = url == null ? Optional.empty() : url;
        headline = headline == null ? Optional.empty() : headline;
        attributedTo = attributedTo == null ? Optional.empty() : attributedTo;
        Checks.notBlank(language, "report.language");
        publishedAt = publishedAt == null
                ? Optional.empty()
                : publishedAt.map(time -> Checks.millis(time, "report.publishedAt"));
        usage = usage == null ? Usage.FULL_TEXT : usage;
        Checks.notBlank(textSha256, "report.textSha256");
        sameTextAs = sameTextAs == null ? Optional.empty() : sameTextAs;
    }

    /** A report whose text no other has. */
    public Report(
            ReportId reportId,
            int version,
            String source,
            String guid,
            Optional<String> url,
            Optional<String> headline,
            Optional<String> attributedTo,
            String language,
            Optional<Instant> publishedAt,
            Usage usage,
            String textSha256) {
        this(
                reportId,
                version,
                source,
                guid,
                url,
                headline,
                attributedTo,
                language,
                publishedAt,
                usage,
                textSha256,
                Optional.empty());
    }
}
