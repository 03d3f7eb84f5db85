package org.readout.ingest.formats.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.formats.Limits;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.markup.XmlElement;

/** NewsML 1.0 to 1.2: the news items of a document. */
public final class NewsMl1 {
    private NewsMl1() {}

    public static Parsed read(XmlElement root, Limits limits) throws Refusal {
        List<XmlElement> items = root.children().stream()
                .filter(child -> child.localName().equals("newsitem"))
                .toList();
        if (items.size() > limits.entries()) {
            throw new Refusal(root.where(), "more than " + limits.entries() + " items; send them in parts");
        }
        Optional<String> sent = root.at("newsenvelope", "dateandtime").flatMap(XmlElement::value);
        if (items.size() == 1) {
            Story only = new NewsMl1Item(items.get(0), items.get(0).where(), sent).story();
            return new Stories(List.of(only), List.of(), Optional.empty());
        }
        List<Story> stories = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String where = "item " + (i + 1) + " (" + items.get(i).where() + ")";
            try {
                stories.add(new NewsMl1Item(items.get(i), where, sent).story());
            } catch (Refusal refusal) {
                refused.add(refusal.unreadable());
            }
        }
        return new Stories(stories, refused, Optional.empty());
    }
}
