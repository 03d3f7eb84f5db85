package org.readout.ingest.formats.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.readout.ingest.formats.markup.Prose;
import org.readout.ingest.formats.markup.XmlElement;

/** RSS 0.90 to 2.0 with the modules that carry a story's parts: Dublin Core, content, Media RSS, Atom, iTunes, Yandex. */
public final class Rss {
    private static final String[] TITLES = {"title", "dc:title", "atom:title", "media:title", "itunes:title"};
    private static final String[] CONTENTS = {
        "content:encoded",
        "xhtml:body",
        "body",
        "atom:content",
        "yandex:full-text",
        "turbo:content",
        "fulltext",
        "content"
    };
    private static final String[] DESCRIPTIONS = {
        "description",
        "dc:description",
        "dcterms:abstract",
        "atom:summary",
        "summary",
        "itunes:summary",
        "media:description",
        "itunes:subtitle"
    };
    private static final String[] DATES = {
        "pubdate",
        "dc:date",
        "dcterms:issued",
        "dcterms:created",
        "atom:published",
        "published",
        "dcterms:modified",
        "atom:updated",
        "updated",
        "atom:modified",
        "atom:issued",
        "date",
        "lastbuilddate"
    };
    private static final String[] AUTHORS = {
        "dc:creator", "author", "dc:author", "atom:author", "itunes:author", "media:credit"
    };
    private static final String[] LANGUAGES = {"dc:language", "language"};

    private final XmlElement root;
    private final XmlElement channel;
    private final Optional<URI> document;
    private final Limits limits;
    private final Optional<String> languageOfAll;

    private Rss(XmlElement root, Optional<URI> document, Limits limits) {
        this.root = root;
        this.channel = root.childNamed("channel").orElse(root);
        this.document = document;
        this.limits = limits;
        this.languageOfAll = first(channel, LANGUAGES).flatMap(XmlElement::value);
    }

    public static Parsed read(XmlElement root, Optional<URI> document, Limits limits) throws Refusal {
        Rss feed = new Rss(root, document, limits);
        return Entries.read(feed.items(), limits, feed.about(), feed::story);
    }

    /** Items lie in the channel, or beside it in RSS 0.90 and 1.0, or within one another where somebody forgot to close them. */
    private List<XmlElement> items() {
        return root.below("item")
                .filter(item -> item.name().equals("item"))
                .limit(limits.entries() + 1L)
                .toList();
    }

    private Channel about() {
        List<XmlElement> links = channel.children("atom:link", "atom10:link", "link");
        Optional<URI> base = channel.base(document);
        return new Channel(
                first(channel, TITLES)
                        .map(XmlElement::text)
                        .map(Prose::ofEither)
                        .map(CleanText::line),
                address(channel),
                links(links, "self", base).findFirst(),
                links(links, "hub", base).toList(),
                links(links, "next", base).findFirst());
    }

    private static Stream<URI> links(List<XmlElement> links, String rel, Optional<URI> base) {
        return links.stream()
                .filter(link -> link.attribute("rel").map(rel::equalsIgnoreCase).orElse(false))
                .flatMap(link -> link.attribute("href").flatMap(href -> Addresses.web(href, base)).stream());
    }

    private Story story(XmlElement item, String where) throws Refusal {
        Optional<URI> url = address(item);
        Optional<String> content = content(item);
        String text = content.or(() -> description(item)).orElse("");
        Completeness completeness =
                content.isPresent() ? Teasers.ofContent(text) : Teasers.ofDescription(text, url.isPresent());
        StoryDraft draft = new StoryDraft()
                .guid(guid(item))
                .url(url)
                .headline(first(item, TITLES).map(Rss::prose))
                .text(text, completeness)
                .language(first(item, LANGUAGES)
                        .flatMap(XmlElement::value)
                        .or(item::language)
                        .or(() -> languageOfAll))
                .publishedAt(Stream.of(DATES)
                        .flatMap(name -> item.child(name).stream())
                        .flatMap(date -> Timestamps.read(date.value()).stream())
                        .findFirst());
        item.children(AUTHORS).stream()
                .map(author -> author.childNamed("name").orElse(author))
                .flatMap(author -> Bylines.name(author.text()).stream())
                .forEach(draft::author);
        return draft.story(where);
    }

    private static Optional<String> guid(XmlElement item) {
        return Stream.of("guid", "atom:id", "dc:identifier")
                .flatMap(name -> item.child(name).flatMap(XmlElement::value).stream())
                .findFirst()
                .or(() -> item.attribute("about"));
    }

    private Optional<URI> address(XmlElement holder) {
        Optional<URI> base = holder.base(document);
        Stream<String> plain = holder.children("link").reversed().stream()
                .flatMap(link -> link.value().or(() -> link.attribute("href")).stream());
        Stream<String> atom = holder.children("atom:link").stream()
                .filter(link -> link.attribute("rel").orElse("alternate").equalsIgnoreCase("alternate"))
                .flatMap(link -> link.attribute("href").stream());
        Stream<String> permalink = holder.children("guid").stream()
                .filter(guid -> guid.attribute("isPermaLink")
                        .map(value -> !value.equalsIgnoreCase("false"))
                        .orElse(true))
                .flatMap(guid -> guid.value().stream())
                .filter(value -> value.regionMatches(true, 0, "http", 0, 4));
        Stream<String> about = holder.name().equals("item") ? holder.attribute("about").stream() : Stream.of();
        return Stream.of(plain, atom, permalink, about)
                .flatMap(addresses -> addresses)
                .flatMap(written -> Addresses.web(written, base).stream())
                .findFirst();
    }

    /** The longest of what says it is the content; a copy of the description does not count. */
    private static Optional<String> content(XmlElement item) {
        return texts(item, CONTENTS).max(java.util.Comparator.comparingInt(String::length));
    }

    private static Optional<String> description(XmlElement item) {
        return texts(item, DESCRIPTIONS)
                .findFirst()
                .or(() -> item.childNamed("group")
                        .flatMap(group -> texts(group, "media:description").findFirst()));
    }

    private static Stream<String> texts(XmlElement item, String... names) {
        return Stream.of(names)
                .flatMap(name -> item.children(name).stream())
                .map(Rss::prose)
                .filter(text -> !text.isBlank());
    }

    private static String prose(XmlElement element) {
        return element.hasElements() ? Prose.of(element.node()) : Prose.ofEither(element.text());
    }

    private static Optional<XmlElement> first(XmlElement holder, String... names) {
        return Stream.of(names)
                .flatMap(name -> holder.children(name).stream())
                .filter(child -> child.value().isPresent())
                .findFirst();
    }
}
