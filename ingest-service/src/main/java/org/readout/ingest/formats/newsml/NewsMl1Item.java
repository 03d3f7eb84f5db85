package org.readout.ingest.formats.newsml;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.events.PubStatus;
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
 * One revision of a news item of NewsML 1.
 *
 * @param where its place in the document
 * @param sent when the whole document was sent
 */
record NewsMl1Item(XmlElement item, String where, Optional<String> sent) {

    Story story() throws Refusal {
        if (item.childNamed("update").isPresent()) {
            throw new Refusal(
                    where, "it changes parts of an earlier revision (<Update>); send the whole revision instead");
        }
        if (item.tornOff()) {
            throw new Refusal(where, "the document ends before this item does");
        }
        Optional<XmlElement> holder = textHolder();
        Optional<CarriedContent> content = holder.flatMap(CarriedContent::in);
        StoryDraft draft = new StoryDraft()
                .guid(guid())
                .version(revision())
                .pubStatus(status())
                .headline(line(holder, "headline")
                        .or(() -> content.flatMap(CarriedContent::nitf).flatMap(NitfBody::headline))
                        .or(() -> line(holder, "slugline")))
                .text(
                        content.map(CarriedContent::text).orElse(""),
                        content.isPresent() ? Completeness.WHOLE : Completeness.TEASER)
                .language(language(holder)
                        .or(() -> content.flatMap(CarriedContent::nitf).flatMap(NitfBody::language)))
                .publishedAt(management("thisrevisioncreated")
                        .or(() -> management("firstcreated"))
                        .or(() -> Timestamps.read(sent)))
                .embargoedUntil(embargo());
        line(holder, "byline").map(line -> line.replaceFirst("(?i)^by\\s+", "")).ifPresent(draft::author);
        return draft.story(where);
    }

    /** Without the revision, which the public identifier has at its end. */
    private Optional<String> guid() {
        Optional<XmlElement> identifier = item.at("identification", "newsidentifier");
        Optional<String> id =
                identifier.flatMap(parts -> parts.childNamed("newsitemid")).flatMap(XmlElement::value);
        if (id.isEmpty()) {
            return identifier
                    .flatMap(parts -> parts.childNamed("publicidentifier"))
                    .flatMap(XmlElement::value);
        }
        return Optional.of("urn:newsml:"
                + identifier
                        .flatMap(parts -> parts.childNamed("providerid"))
                        .flatMap(XmlElement::value)
                        .orElse("")
                + ":"
                + identifier
                        .flatMap(parts -> parts.childNamed("dateid"))
                        .flatMap(XmlElement::value)
                        .orElse("")
                + ":"
                + id.get());
    }

    private Optional<String> revision() {
        return item.at("identification", "newsidentifier", "revisionid").flatMap(XmlElement::value);
    }

    private PubStatus status() throws Refusal {
        Optional<String> instruction = formalName("instruction");
        if (instruction
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.matches("delete|kill|cancel.*|withdraw.*"))
                .isPresent()) {
            return PubStatus.CANCELED;
        }
        Optional<String> status = formalName("status");
        if (status.isEmpty()) {
            return PubStatus.USABLE;
        }
        if (status.get().equalsIgnoreCase("embargoed") && embargo().isEmpty()) {
            return PubStatus.WITHHELD; // without an end
        }
        return PublicationStatus.read(status.get())
                .orElseThrow(() -> new Refusal(
                        where, "the status " + status.get() + " is not Usable, Embargoed, Withheld or Canceled"));
    }

    private Optional<Instant> embargo() {
        boolean embargoed =
                formalName("status").map("embargoed"::equalsIgnoreCase).orElse(false);
        return embargoed
                ? Timestamps.read(item.at("newsmanagement", "statuswillchange", "dateandtime")
                        .flatMap(XmlElement::value))
                : Optional.empty();
    }

    private Optional<String> formalName(String name) {
        return item.at("newsmanagement", name).flatMap(element -> element.attribute("FormalName"));
    }

    private Optional<Instant> management(String name) {
        return Timestamps.read(item.at("newsmanagement", name).flatMap(XmlElement::value));
    }

    /** The longest text, in the main component where one says that it is; style sheets and short notes lie beside it. */
    private Optional<XmlElement> textHolder() {
        List<XmlElement> main =
                item.below("newscomponent").filter(NewsMl1Item::isMain).toList();
        return longest(main.stream().flatMap(component -> component.below("datacontent")))
                .or(() -> longest(item.below("datacontent")));
    }

    private static Optional<XmlElement> longest(Stream<XmlElement> holders) {
        return holders.filter(NewsMl1Item::mayBeProse)
                .filter(holder -> CarriedContent.in(holder).isPresent())
                .max(Comparator.comparingInt(holder -> holder.text().length()));
    }

    private static boolean isMain(XmlElement component) {
        return component
                .childNamed("role")
                .flatMap(role -> role.attribute("FormalName"))
                .map("main"::equalsIgnoreCase)
                .orElse(false);
    }

    private static boolean mayBeProse(XmlElement holder) {
        String type = holder.around()
                .findFirst()
                .flatMap(content -> content.childNamed("mimetype"))
                .flatMap(mime -> mime.attribute("FormalName"))
                .orElse("text/plain")
                .toLowerCase(Locale.ROOT);
        return (type.startsWith("text/") || type.contains("xml")) && !type.contains("css") && !type.contains("script");
    }

    /** A news line of the nearest component around the text. */
    private Optional<String> line(Optional<XmlElement> holder, String name) {
        Stream<XmlElement> nearest = holder.stream()
                .flatMap(XmlElement::around)
                .filter(up -> up.localName().equals("newscomponent"))
                .flatMap(up -> up.childNamed("newslines").stream())
                .flatMap(lines -> lines.children().stream());
        Stream<XmlElement> anywhere = item.below("newslines").flatMap(lines -> lines.children().stream());
        return Stream.concat(nearest, anywhere)
                .filter(line -> line.localName().equals(name))
                .map(line -> Prose.of(line.node()))
                .filter(line -> !line.isBlank())
                .findFirst();
    }

    private Optional<String> language(Optional<XmlElement> holder) {
        return holder.stream()
                .flatMap(XmlElement::around)
                .flatMap(up -> up.at("descriptivemetadata", "language").stream())
                .flatMap(language -> language.attribute("FormalName").stream())
                .findFirst()
                .or(() -> item.below("language")
                        .flatMap(language -> language.attribute("FormalName").stream())
                        .findFirst())
                .or(item::language);
    }
}
