package org.readout.ingest.formats.newsml;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.ingest.formats.Limits;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.markup.XmlElement;

/** NewsML-G2: a news item, or a message of several. Packages and concepts carry no story themselves. */
public final class NewsMlG2 {
    private static final Set<String> ITEMS =
            Set.of("newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

    private NewsMlG2() {}

    public static Parsed read(XmlElement root, Optional<URI> base, Limits limits) throws Refusal {
        if (ITEMS.contains(root.localName())) {
            return new Stories(List.of(story(root, root.where(), base)), List.of(), Optional.empty());
        }
        List<XmlElement> items = root.children().stream()
                .filter(child -> child.localName().equals("itemset"))
                .flatMap(set -> set.children().stream())
                .filter(item -> ITEMS.contains(item.localName()))
                .toList();
        if (items.size() > limits.entries()) {
            throw new Refusal(root.where(), "more than " + limits.entries() + " items; send them in parts");
        }
        return message(items, base);
    }

    private static Stories message(List<XmlElement> items, Optional<URI> base) {
        boolean carriesNews = items.stream().anyMatch(item -> item.localName().equals("newsitem"));
        List<Story> stories = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            XmlElement item = items.get(i);
            if (item.localName().equals("newsitem") || !carriesNews) {
                try {
                    stories.add(story(item, "item " + (i + 1) + " (" + item.where() + ")", base));
                } catch (Refusal refusal) {
                    refused.add(refusal.unreadable());
                }
            }
        }
        return new Stories(stories, refused, Optional.empty());
    }

    private static Story story(XmlElement item, String where, Optional<URI> base) throws Refusal {
        if (item.localName().equals("packageitem")) {
            throw new Refusal(
                    where,
                    "a package names items but does not carry them; send the news items themselves, or a newsMessage with them");
        }
        if (!item.localName().equals("newsitem")) {
            throw new Refusal(where, "<" + item.node().tagName() + "> carries no story; only a newsItem does");
        }
        if (item.tornOff()) {
            throw new Refusal(where, "the document ends before this item does");
        }
        return new G2NewsItem(item, where).story(base);
    }
}
