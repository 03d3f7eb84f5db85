package org.readout.ingest.formats.newsml;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.events.PubStatus;
import org.readout.ingest.formats.Addresses;
import org.readout.ingest.formats.PublicationStatus;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.Story.Completeness;
import org.readout.ingest.formats.StoryDraft;
import org.readout.ingest.formats.dates.Timestamps;
import org.readout.ingest.formats.markup.Prose;
import org.readout.ingest.formats.markup.XmlElement;
import org.readout.ingest.formats.nitf.NitfBody;

/**
 * One news item of NewsML-G2.
 *
 * @param where its place in the document
 */
record G2NewsItem(XmlElement item, String where) {

    Story story(Optional<URI> base) throws Refusal {
        Optional<CarriedContent> content = content();
        Optional<String> guid = item.attribute("guid");
        StoryDraft draft = new StoryDraft()
                .guid(guid)
                .url(guid.flatMap(address -> Addresses.web(address, Optional.empty()))
                        .or(() -> remoteText(base)))
                .version(item.attribute("version"))
                .pubStatus(status())
                .headline(headline(content))
                .language(language(content))
                .publishedAt(date("itemmeta", "versioncreated")
                        .or(() -> date("itemmeta", "firstcreated"))
                        .or(() -> date("contentmeta", "contentmodified"))
                        .or(() -> date("contentmeta", "contentcreated")))
                .embargoedUntil(embargo());
        content.ifPresentOrElse(
                carried -> draft.text(carried.text(), Completeness.WHOLE),
                () -> draft.text(description(), Completeness.TEASER));
        authors().forEach(draft::author);
        return draft.story(where);
    }

    private PubStatus status() throws Refusal {
        Optional<XmlElement> element = item.at("itemmeta", "pubstatus");
        if (element.isEmpty()) {
            return embargoHasNoEnd() ? PubStatus.WITHHELD : PubStatus.USABLE;
        }
        Optional<String> concept = new Qcodes(item).concept(element.get());
        PubStatus status = concept.flatMap(PublicationStatus::read)
                .orElseThrow(() -> new Refusal(
                        where,
                        "the pubStatus " + concept.orElse("without a qcode") + " is not usable, withheld or canceled"));
        return status == PubStatus.USABLE && embargoHasNoEnd() ? PubStatus.WITHHELD : status;
    }

    /** NewsML-G2: an empty {@code embargoed} holds until further notice. */
    private boolean embargoHasNoEnd() {
        return item.at("itemmeta", "embargoed")
                .map(embargo -> embargo.value().isEmpty())
                .orElse(false);
    }

    private Optional<Instant> embargo() throws Refusal {
        Optional<String> written = item.at("itemmeta", "embargoed").flatMap(XmlElement::value);
        Optional<Instant> time = Timestamps.read(written);
        if (written.isPresent() && time.isEmpty()) {
            throw new Refusal(where, "the embargo \"" + written.get() + "\" is no time of ISO 8601");
        }
        return time;
    }

    private Optional<String> headline(Optional<CarriedContent> content) {
        return item.at("contentmeta", "headline")
                .map(element -> Prose.of(element.node()))
                .filter(text -> !text.isBlank())
                .or(() -> content.flatMap(CarriedContent::nitf).flatMap(NitfBody::headline))
                .or(() -> item.at("itemmeta", "title").flatMap(XmlElement::value))
                .or(() -> item.at("contentmeta", "slugline").flatMap(XmlElement::value));
    }

    private Optional<String> language(Optional<CarriedContent> content) {
        return item.at("contentmeta", "language")
                .flatMap(language -> language.attribute("tag"))
                .or(() -> content.flatMap(CarriedContent::nitf).flatMap(NitfBody::language))
                .or(item::language);
    }

    private Optional<CarriedContent> content() {
        Optional<XmlElement> set = item.childNamed("contentset");
        return Stream.of("inlinexml", "inlinedata")
                .flatMap(name -> set.stream()
                        .flatMap(holder -> holder.children().stream())
                        .filter(child -> child.localName().equals(name)))
                .flatMap(holder -> CarriedContent.in(holder).stream())
                .findFirst();
    }

    private Optional<URI> remoteText(Optional<URI> base) {
        return item.childNamed("contentset").stream()
                .flatMap(set -> set.children().stream())
                .filter(child -> child.localName().equals("remotecontent"))
                .filter(child -> child.attribute("contenttype").orElse("").contains("html"))
                .flatMap(child -> child.attribute("href").stream())
                .flatMap(href -> Addresses.web(href, base).stream())
                .findFirst();
    }

    private String description() {
        return item.childNamed("contentmeta").stream()
                .flatMap(meta -> meta.children().stream())
                .filter(child -> child.localName().equals("description"))
                .map(child -> Prose.of(child.node()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<String> authors() {
        Optional<XmlElement> meta = item.childNamed("contentmeta");
        List<String> by = values(meta, "by");
        if (!by.isEmpty()) {
            return by.stream().map(name -> name.replaceFirst("(?i)^by\\s+", "")).toList();
        }
        return meta.stream()
                .flatMap(element -> element.children().stream())
                .filter(child -> child.localName().equals("creator"))
                .flatMap(creator -> creator.childNamed("name").flatMap(XmlElement::value).stream())
                .toList();
    }

    private static List<String> values(Optional<XmlElement> holder, String name) {
        return holder.stream()
                .flatMap(element -> element.children().stream())
                .filter(child -> child.localName().equals(name))
                .flatMap(child -> child.value().stream())
                .toList();
    }

    private Optional<Instant> date(String... path) {
        return Timestamps.read(item.at(path).flatMap(XmlElement::value));
    }
}
