package org.readout.ingest.formats.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the element that holds the story, by where the running text lies: every passage counts for the elements around it, less with each
 * step outwards, and words in links count against.
 */
final class MainText {
    private static final String DECLARED =
            "[itemprop~=(?i)articleBody], [property=articleBody], .article-body, .article__body, .article-content, .article-text, .entry-content, .post-content, .story-body, .news-text, .field-name-body";
    private static final int A_PASSAGE = 25;
    private static final int A_STORY = 80;
    private static final int STEPS = 3;

    private MainText() {}

    static Optional<Element> in(Document page) {
        return declared(page).or(() -> densest(page)).or(() -> anything(page));
    }

    private static Optional<Element> declared(Document page) {
        return page.select(DECLARED).stream()
                .max(Comparator.comparingInt(element -> words(element)))
                .filter(element ->
                        words(element) >= A_STORY && words(element) * 2 >= words(page.body()) - words(page.body()) / 4);
    }

    /** A page of a few short lines, unless they are mostly links. */
    private static Optional<Element> anything(Document page) {
        Element holder = Optional.ofNullable(page.selectFirst("article, main")).orElse(page.body());
        return Optional.of(holder).filter(element -> linkWords(element) * 2 < words(element));
    }

    private static Optional<Element> densest(Document page) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element element : page.body().getAllElements()) {
            double passage = passage(element);
            if (passage > 0) {
                double share = passage;
                Element up = isParagraph(element) ? element.parent() : element;
                for (int step = 0; step <= STEPS && up != null && !(up instanceof Document); step++) {
                    scores.merge(up, share, Double::sum);
                    share /= 2;
                    up = up.parent();
                }
            }
        }
        return scores.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue() * weight(entry.getKey())))
                .map(Map.Entry::getKey)
                .map(MainText::widened);
    }

    /** An article that is split in columns or by adverts: its parent, when that adds much text and few links. */
    private static Element widened(Element best) {
        Element article = best.closest("article, main, [role=main]");
        boolean near = article != null
                && !article.equals(best)
                && linkWords(article) * 4 < words(article)
                && words(best) * 10 < words(article) * 9;
        return near ? article : best;
    }

    /** The running text that lies directly in a block, not in another block within it. */
    private static double passage(Element element) {
        if (element.tag().isInline()) {
            return 0;
        }
        int own = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                own += text.text().strip().length();
            } else if (child instanceof Element inline
                    && inline.tag().isInline()
                    && !inline.normalName().equals("a")) {
                own += inline.text().length();
            }
        }
        return own >= A_PASSAGE ? own : 0;
    }

    /** A paragraph among others; a block with breaks in it, or a cell, holds a story by itself. */
    private static boolean isParagraph(Element element) {
        return switch (element.normalName()) {
            case "p", "li", "blockquote", "pre", "h2", "h3", "dd" -> true;
            case "div", "section" ->
                element.select("br, p, div, section, table, ul, ol").size() <= 1;
            default -> false;
        };
    }

    private static double weight(Element element) {
        double links = words(element) == 0 ? 1 : (double) linkWords(element) / words(element);
        double kind = switch (element.normalName()) {
            case "article" -> 1.4;
            case "main" -> 1.2;
            case "ul", "ol", "dl" -> 0.5;
            default -> 1;
        };
        return kind * Math.max(0, 1 - 1.5 * links);
    }

    static int words(Element element) {
        return element.text().length();
    }

    static int linkWords(Element element) {
        return element.select("a").stream().mapToInt(MainText::words).sum();
    }
}
