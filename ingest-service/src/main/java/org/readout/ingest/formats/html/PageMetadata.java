package org.readout.ingest.formats.html;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.ingest.formats.Addresses;
import org.readout.ingest.formats.CleanText;
import org.readout.ingest.formats.dates.DateLine;
import org.readout.ingest.formats.dates.Timestamps;

/** What a page says of its article in JSON-LD, OpenGraph, microdata, {@code meta} and {@code time}, the more exact first. */
final class PageMetadata {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "date.issued",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dcterms.created",
            "dc.date",
            "dc.date.created",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "article_date_original",
            "cxenseparse:recs:publishtime",
            "date",
            "release_date",
            "citation_publication_date",
            "mediator_published_time");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "article:author_name",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "citation_author",
            "byl");

    private final Document page;
    private final Optional<URI> base;
    private final LinkedArticle linked;

    PageMetadata(Document page, Optional<URI> document) {
        this.page = page;
        this.linked = LinkedArticle.in(page);
        Optional<String> own =
                Optional.ofNullable(page.selectFirst("base[href]")).map(element -> element.attr("href"));
        this.base = own.flatMap(href -> Addresses.resolved(href, document)).or(() -> document);
    }

    /** Titles in the order of trust; the first is the headline unless the story's own heading says more. */
    List<String> titles() {
        return Stream.of(
                        linked.headline().stream(),
                        itemprop("headline"),
                        meta("og:title"),
                        meta("twitter:title"),
                        meta("dc.title"),
                        meta("citation_title"),
                        Stream.of(page.title()))
                .flatMap(titles -> titles)
                .map(CleanText::line)
                .filter(title -> !title.isEmpty())
                .map(this::withoutSiteName)
                .toList();
    }

    private String withoutSiteName(String title) {
        Optional<String> site = meta("og:site_name").map(CleanText::line).findFirst();
        int bar = Math.max(
                title.lastIndexOf(" | "),
                Math.max(title.lastIndexOf(" — "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – "))));
        if (bar <= 0) {
            return title;
        }
        String tail = title.substring(bar + 3);
        boolean isSite =
                site.map(tail::equalsIgnoreCase).orElse(false) || (title.startsWith(" | ", bar) && tail.length() < bar);
        return isSite ? title.substring(0, bar).strip() : title;
    }

    Optional<Instant> publishedAt() {
        return Stream.of(
                        linked.published().stream(),
                        itemprop("datePublished"),
                        PUBLISHED.stream().flatMap(this::meta),
                        page
                                .select(
                                        "time[pubdate], time.published, time.entry-date, abbr.published, [property~=datePublished]")
                                .stream()
                                .map(PageMetadata::value),
                        page.select("article time, main time, header time, .date time").stream()
                                .map(PageMetadata::value),
                        page.select("time").stream().map(PageMetadata::value),
                        itemprop("dateCreated"))
                .flatMap(dates -> dates)
                .flatMap(written -> Timestamps.read(written).stream())
                .findFirst()
                .or(this::dateLine);
    }

    /** A line that is nothing but a date, in an element that is called so. */
    private Optional<Instant> dateLine() {
        return page.select("[class~=(?i)(?:date|time|published|posted)], [id~=(?i)date]").stream()
                .map(Element::text)
                .flatMap(line -> DateLine.read(line).stream())
                .findFirst();
    }

    Optional<URI> url() {
        return Stream.of(
                        page.select("link[rel~=(?i)^canonical$]").stream().map(link -> link.attr("href")),
                        meta("og:url"),
                        linked.url().stream())
                .flatMap(addresses -> addresses)
                .flatMap(written -> Addresses.web(written, base).stream())
                .findFirst()
                .or(() -> base.flatMap(address -> Addresses.web(address.toString(), Optional.empty())));
    }

    Optional<String> language() {
        return Stream.of(
                        page.select("html[lang], html[xml:lang]").stream()
                                .map(html -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang")),
                        linked.language().stream(),
                        page.select("meta[http-equiv=content-language]").stream()
                                .map(meta -> meta.attr("content").split(",")[0]),
                        meta("og:locale"),
                        meta("dc.language"),
                        page.select("body[lang], article[lang]").stream().map(element -> element.attr("lang")))
                .flatMap(languages -> languages)
                .filter(language -> !language.isBlank())
                .findFirst();
    }

    List<String> authors() {
        List<String> authors = new ArrayList<>(linked.authors());
        if (authors.isEmpty()) {
            Stream.of(
                            AUTHORS.stream().flatMap(this::meta),
                            itemprop("author"),
                            page.select("[rel=author], .byline .author, .author-name").stream()
                                    .map(Element::text))
                    .flatMap(names -> names)
                    .map(CleanText::line)
                    .filter(name -> !name.isEmpty() && name.length() < 120 && !name.startsWith("http"))
                    .findFirst()
                    .ifPresent(authors::add);
        }
        return authors;
    }

    /** The page itself says that there is more behind a wall. */
    boolean isExcerpt() {
        return linked.isExcerpt() || meta("article:content_tier").anyMatch("locked"::equalsIgnoreCase);
    }

    Optional<String> description() {
        return Stream.of(meta("og:description"), meta("description"))
                .flatMap(texts -> texts)
                .findFirst();
    }

    private Stream<String> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop", "http-equiv")
                        .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank());
    }

    private Stream<String> itemprop(String name) {
        return page.select("[itemprop~=(?i)(?:^|\\s)" + name + "(?:\\s|$)]").stream()
                .map(PageMetadata::value);
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime", "title")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        Element name = element.selectFirst("[itemprop=name]");
        return name == null ? element.text() : name.hasAttr("content") ? name.attr("content") : name.text();
    }
}
