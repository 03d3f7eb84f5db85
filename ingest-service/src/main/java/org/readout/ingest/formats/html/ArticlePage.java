package org.readout.ingest.formats.html;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.ingest.formats.CleanText;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story.Completeness;
import org.readout.ingest.formats.StoryDraft;
import org.readout.ingest.formats.markup.Prose;

/** One article on a page. */
public final class ArticlePage {
    private ArticlePage() {}

    public static Parsed read(String html, Optional<URI> document) throws Refusal {
        Document page = Prose.page(html);
        PageMetadata metadata = new PageMetadata(page, document);
        Optional<String> headline = headline(page, metadata.titles());
        StoryHead story = StoryHead.of(text(page.clone(), LinkedArticle.in(page)), headline);
        String text = story.rest();
        Optional<String> reason = ErrorPages.reason(page, text);
        if (reason.isPresent()) {
            throw new Refusal("page", reason.get());
        }
        StoryDraft draft = new StoryDraft()
                .headline(headline)
                .text(text, metadata.isExcerpt() ? Completeness.TEASER : Completeness.WHOLE)
                .language(metadata.language())
                .publishedAt(metadata.publishedAt().or(story::day))
                .url(metadata.url());
        List<String> authors = metadata.authors();
        (authors.isEmpty() ? story.byline().stream().toList() : authors).forEach(draft::author);
        return new Stories(List.of(draft.story("page")), List.of(), Optional.empty());
    }

    /** The heading that one of the page's titles repeats, since titles are cut or carry the site's name; the first title otherwise. */
    private static Optional<String> headline(Document page, List<String> titles) {
        List<String> headings = page.select("h1, [itemprop=headline]").stream()
                .map(Element::text)
                .map(CleanText::line)
                .filter(heading -> heading.length() > 10)
                .toList();
        return headings.stream()
                .filter(heading -> titles.stream().anyMatch(title -> alike(heading, title)))
                .max(Comparator.comparingInt(String::length))
                .or(() -> titled(page).filter(heading -> headings.isEmpty() && titles.size() < 2))
                .or(() -> titles.stream().findFirst())
                .or(() -> headings.stream().findFirst());
    }

    /** Pages that name no heading as such, and whose only title is the site's, often call it one in a class. */
    private static Optional<String> titled(Document page) {
        return page.select("h2[class], [class~=(?i)(?:^|[-_\\s])(?:title|headline|heading)(?:$|[-_\\s])]").stream()
                .filter(element -> element.children().select("a, p, div").isEmpty())
                .map(Element::text)
                .map(CleanText::line)
                .filter(heading -> heading.length() > 20 && heading.length() < 250)
                .findFirst();
    }

    private static boolean alike(String heading, String title) {
        String one = heading.toLowerCase(Locale.ROOT);
        String other = title.toLowerCase(Locale.ROOT);
        int cut = Math.min(other.length(), 40);
        return one.equals(other) || other.contains(one) || (cut > 15 && one.startsWith(other.substring(0, cut)));
    }

    private static String text(Document page, LinkedArticle linked) {
        Furniture.clear(page);
        Optional<Element> main = MainText.in(page);
        main.ifPresent(Furniture::clearWithin);
        String found = main.map(Prose::of).map(CleanText::paragraphs).orElse("");
        String told = linked.body().orElse("");
        return found.length() * 2 < told.length() ? told : found;
    }
}
