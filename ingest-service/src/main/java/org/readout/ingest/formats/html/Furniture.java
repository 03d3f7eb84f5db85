package org.readout.ingest.formats.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on a page beside its story: navigation, share buttons, consent, captions, "read also". Taken out before and after the story is found. */
final class Furniture {
    private static final String NEVER =
            "script, style, noscript, template, iframe, svg, canvas, object, embed, audio, video, button, select, input,"
                    + " textarea, dialog, nav, menu, figure, figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=search],"
                    + " [role=dialog], [role=alertdialog], [role=complementary], [role=contentinfo], [role=menu], [style~=(?i)display:\\s*none]";
    private static final String OUTSIDE = "body > header, body > footer, body > aside, footer, aside";
    private static final Pattern NAMES = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|gdpr|share|sharing|social|socials|addthis|addtoany|subscribe|newsletter"
                    + "|related|recommend(?:ed|ations?)?|read-?(?:also|more|next)|more-?(?:news|stories|on)|see-?also|also-?read|popular|trending|most-?read|latest|comments?|disqus|reply|"
                    + "respond|promo|advert(?:isement)?|ads?|adv|ad-?(?:slot|box|unit|wrapper|container)|banner|sponsor(?:ed)?|paywall|sidebar|side-?bar|widget|footer|pagination|pager|tags?|tag-?list|"
                    + "captions?|credit|photo-?credit|byline|author-?(?:bio|box|info|card)|timestamp|dateline-?meta|entry-?meta|post-?meta|article-?meta|meta-?info|print|toolbar|tools|skip-?link|"
                    + "modal|popup|pop-?up|overlay|login|signin|copyright|sr-only|visually-hidden|screen-reader-text)(?:$|[\\s_-])");
    private static final Pattern LEADS_ELSEWHERE = Pattern.compile(
            "^(?:read (?:also|more|next)|see also|also read|related(?: (?:news|stories|articles?))?|more on this|more about|recommended|tags?|topics|share(?: this)?|follow us|subscribe|sign up|advertisement|photo(?: credit)?|"
                    + "tell a friend|print|читайте также|смотрите также|по теме|теги|поделиться|фото|à lire aussi|lire aussi|lea también|lesen sie auch|mehr zum thema|ayrıca okuyun|oxuyun|leia também)\\b.{0,200}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int A_LINK_LINE = 300;

    private Furniture() {}

    /** Before the story is looked for. */
    static void clear(Document page) {
        page.select(NEVER).remove();
        int all = MainText.words(page.body());
        for (Element element : page.select(OUTSIDE)) {
            if (MainText.words(element) * 2 < all) {
                element.remove();
            }
        }
        for (Element element : page.body().select("[class], [id], [role]")) {
            if (isNamedFurniture(element) && MainText.words(element) * 2 < all) {
                element.remove();
            }
        }
    }

    /** Within the story. */
    static void clearWithin(Element story) {
        for (Element element : List.copyOf(
                story.children().select("ul, ol, p, div, section, h2, h3, h4, h5, li, span, table, form, header"))) {
            if (isLinkList(element)) {
                element.remove();
            }
        }
    }

    private static boolean isLinkList(Element element) {
        int words = MainText.words(element);
        if (words == 0 || words > 3 * A_LINK_LINE) {
            return false;
        }
        int links = MainText.linkWords(element);
        boolean isShort = words <= A_LINK_LINE;
        boolean leads =
                isShort && LEADS_ELSEWHERE.matcher(element.text().strip()).find() && (links > 0 || words < 40);
        boolean list = element.normalName().matches("ul|ol|div|section|table")
                && element.select("a").size() > 1
                && links * 10 > words * 7;
        boolean lone = element.normalName().equals("p")
                && links * 10 > words * 9
                && element.select("a").size() > 1;
        return leads || list || lone;
    }

    private static boolean isNamedFurniture(Element element) {
        String tag = element.normalName();
        if (tag.equals("body")
                || tag.equals("article")
                || tag.equals("main")
                || tag.equals("html")
                || tag.equals("p")) {
            return false;
        }
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.length() < 500 && NAMES.matcher(names).find();
    }
}
