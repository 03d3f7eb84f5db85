package org.readout.ingest.formats.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.events.PubStatus;
import org.readout.ingest.formats.Addresses;
import org.readout.ingest.formats.CleanText;
import org.readout.ingest.formats.Limits;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Channel;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.Story.Completeness;
import org.readout.ingest.formats.StoryDraft;
import org.readout.ingest.formats.dates.Timestamps;
import org.readout.ingest.formats.markup.XmlElement;

/** Atom 1.0 and 0.3, with the tombstones of RFC 6721. Names count without their namespace, which feeds get wrong. */
public final class Atom {
    private static final List<String> DATES =
            List.of("published", "issued", "created", "updated", "modified", "pubdate", "date");

    private final XmlElement feed;
    private final Optional<URI> document;
    private final List<String> authorsOfAll;
    private final Optional<String> languageOfAll;

    private Atom(XmlElement feed, Optional<URI> document) {
        this.feed = feed;
        this.document = document;
        this.authorsOfAll = authors(feed);
        this.languageOfAll = feed.child("dc:language").flatMap(XmlElement::value);
    }

    /** The entries of a feed, or of the single entry that a document may be. */
    public static Parsed read(XmlElement root, Optional<URI> document, Limits limits) throws Refusal {
        Atom atom = new Atom(root, document);
        List<XmlElement> entries = root.localName().equals("entry")
                ? List.of(root)
                : Stream.concat(root.below("entry"), root.below("deleted-entry"))
                        .toList();
        return Entries.read(entries, limits, atom.about(), atom::story);
    }

    private Channel about() {
        return new Channel(
                feed.childNamed("title").map(TextConstruct::prose).map(CleanText::line),
                links(feed, "alternate").findFirst(),
                links(feed, "self").findFirst(),
                links(feed, "hub").toList(),
                links(feed, "next").findFirst());
    }

    private Story story(XmlElement entry, String where) throws Refusal {
        if (entry.localName().equals("deleted-entry")) {
            return tombstone(entry, where);
        }
        Optional<XmlElement> source = entry.childNamed("source");
        String content = entry.childNamed("content").map(TextConstruct::prose).orElse("");
        String summary = entry.childNamed("summary").map(TextConstruct::prose).orElse("");
        boolean whole = !content.isBlank();
        StoryDraft draft = new StoryDraft()
                .guid(entry.childNamed("id").or(() -> entry.childNamed("guid")).flatMap(XmlElement::value))
                .url(links(entry, "alternate").findFirst().or(() -> contentElsewhere(entry)))
                .headline(entry.childNamed("title").map(TextConstruct::prose))
                .text(whole ? content : summary, whole ? Teasers.ofContent(content) : Completeness.TEASER)
                .language(entry.childNamed("content")
                        .flatMap(XmlElement::language)
                        .or(entry::language)
                        .or(() -> entry.child("dc:language").flatMap(XmlElement::value))
                        .or(() -> languageOfAll))
                .publishedAt(DATES.stream()
                        .flatMap(name -> entry.childNamed(name).stream())
                        .flatMap(date -> Timestamps.read(date.value()).stream())
                        .findFirst());
        Stream.of(authors(entry), source.map(Atom::authors).orElse(List.of()), authorsOfAll)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .ifPresent(names -> names.forEach(draft::author));
        return draft.story(where);
    }

    private static Story tombstone(XmlElement deleted, String where) throws Refusal {
        return new StoryDraft()
                .guid(deleted.attribute("ref"))
                .pubStatus(PubStatus.CANCELED)
                .publishedAt(Timestamps.read(deleted.attribute("when")))
                .story(where);
    }

    private static List<String> authors(XmlElement holder) {
        return Stream.concat(
                        holder.children().stream()
                                .filter(child -> child.localName().equals("author"))
                                .map(author -> author.childNamed("name")
                                        .map(XmlElement::text)
                                        .orElseGet(() -> author.hasElements() ? "" : author.text())),
                        holder.children("dc:creator").stream().map(XmlElement::text))
                .flatMap(written -> Bylines.name(written).stream())
                .toList();
    }

    private Stream<URI> links(XmlElement holder, String rel) {
        return holder.children().stream()
                .filter(child -> child.localName().equals("link"))
                .filter(link -> rel(link).equals(rel))
                .flatMap(
                        link -> link
                                .attribute("href")
                                .or(link::value)
                                .flatMap(href -> Addresses.web(href, link.base(document)))
                                .stream());
    }

    private static String rel(XmlElement link) {
        return link.attribute("rel")
                .orElse("alternate")
                .toLowerCase(java.util.Locale.ROOT)
                .replace("http://www.iana.org/assignments/relation/", "");
    }

    private Optional<URI> contentElsewhere(XmlElement entry) {
        return entry.childNamed("content")
                .flatMap(
                        content -> content.attribute("src").flatMap(src -> Addresses.web(src, content.base(document))));
    }
}
