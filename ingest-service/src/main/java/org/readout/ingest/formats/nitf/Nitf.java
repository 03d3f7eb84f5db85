package org.readout.ingest.formats.nitf;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.events.PubStatus;
import org.readout.ingest.formats.Addresses;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.PublicationStatus;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.StoryDraft;
import org.readout.ingest.formats.dates.Timestamps;
import org.readout.ingest.formats.markup.XmlElement;

/** A NITF 3.x document: one story, which may cancel or correct another. */
public final class Nitf {
    private static final Pattern EDITORS_KILL = Pattern.compile(
            "^\\W*(?:eds?\\W+|editors\\W+)?(?:(?:mandatory|bulletin|advisory|urgent)\\W+)*(kill|withdrawal|withdrawn|elimination|withhold)\\b",
            Pattern.CASE_INSENSITIVE);

    private final XmlElement nitf;
    private final Optional<XmlElement> docdata;

    private Nitf(XmlElement nitf) {
        this.nitf = nitf;
        this.docdata = nitf.at("head", "docdata");
    }

    public static Parsed read(XmlElement root, Optional<URI> base) throws Refusal {
        Nitf document = new Nitf(root);
        List<Story> stories = new ArrayList<>(List.of(document.story(base)));
        Optional<Story> referred = document.referred();
        referred.ifPresent(stories::add);
        return new Stories(stories, List.of(), Optional.empty());
    }

    private Story story(Optional<URI> base) throws Refusal {
        NitfBody body = new NitfBody(nitf);
        StoryDraft draft = new StoryDraft()
                .guid(guid())
                .version(docdata("du-key", "version"))
                .pubStatus(status())
                .language(body.language())
                .publishedAt(published())
                .embargoedUntil(embargo())
                .url(nitf.at("head", "pubdata")
                        .flatMap(pubdata -> pubdata.attribute("ex-ref"))
                        .flatMap(address -> Addresses.web(address, base)));
        body.fill(draft);
        return draft.story(nitf.where());
    }

    /** The identifier of what it corrects, so that it takes that one's place; otherwise its own. */
    private Optional<String> guid() {
        return docdata("correction", "id-string")
                .or(() -> docdata("doc-id", "id-string"))
                .or(() -> docdata("du-key", "key"));
    }

    private PubStatus status() throws Refusal {
        Optional<String> written = docdata.flatMap(data -> data.attribute("management-status"));
        if (written.isPresent()) {
            return status(written.get());
        }
        Matcher kill = EDITORS_KILL.matcher(docdata("ed-msg", "info").orElse(""));
        if (!kill.find()) {
            return PubStatus.USABLE;
        }
        return kill.group(1).equalsIgnoreCase("withhold") ? PubStatus.WITHHELD : PubStatus.CANCELED;
    }

    private PubStatus status(String written) throws Refusal {
        if (written.equalsIgnoreCase("embargoed") && embargo().isEmpty()) {
            return PubStatus.WITHHELD; // without an end
        }
        return PublicationStatus.read(written)
                .orElseThrow(() ->
                        new Refusal(nitf.where(), "management-status must be usable, embargoed, withheld or canceled"));
    }

    private Optional<Instant> published() {
        return date("date.issue")
                .or(() -> date("date.release"))
                .or(() ->
                        Timestamps.read(nitf.at("head", "pubdata").flatMap(data -> data.attribute("date.publication"))))
                .or(() -> Timestamps.read(nitf.at("body", "body.head", "dateline", "story.date")
                        .flatMap(date -> date.attribute("norm"))));
    }

    /** {@code date.release} is the earliest moment of release; at or before the issue it holds nothing back. */
    private Optional<Instant> embargo() {
        Optional<Instant> issue = date("date.issue");
        return date("date.release")
                .filter(release -> issue.isEmpty() || release.isAfter(issue.get()))
                .filter(release -> issue.isPresent() || isEmbargoed());
    }

    private boolean isEmbargoed() {
        return docdata.flatMap(data -> data.attribute("management-status"))
                .map("embargoed"::equalsIgnoreCase)
                .orElse(false);
    }

    /** Another document whose status this one changes. */
    private Optional<Story> referred() throws Refusal {
        Optional<String> other = docdata.flatMap(data -> data.attribute("management-doc-idref"));
        Optional<String> written = docdata.flatMap(data -> data.attribute("management-idref-status"));
        if (other.isEmpty() || written.isEmpty()) {
            return Optional.empty();
        }
        PubStatus status = status(written.get());
        return status == PubStatus.USABLE
                ? Optional.empty()
                : Optional.of(new StoryDraft()
                        .guid(other)
                        .pubStatus(status)
                        .publishedAt(published())
                        .story(nitf.where()));
    }

    private Optional<Instant> date(String name) {
        return Timestamps.read(docdata(name, "norm"));
    }

    private Optional<String> docdata(String name, String attribute) {
        return docdata.flatMap(data -> data.childNamed(name)).flatMap(child -> child.attribute(attribute));
    }
}
