package org.readout.ingest.formats.feed;

import java.util.ArrayList;
import java.util.List;
import org.readout.ingest.formats.Limits;
import org.readout.ingest.formats.Parsed.Channel;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Refusal;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.markup.XmlElement;

/** The entries of a feed, each read for itself, so that one bad entry costs only itself. */
final class Entries {
    private Entries() {}

    /** Reads one entry. */
    interface EntryReader {
        Story read(XmlElement entry, String where) throws Refusal;
    }

    static Stories read(List<XmlElement> entries, Limits limits, Channel channel, EntryReader reader) throws Refusal {
        if (entries.size() > limits.entries()) {
            throw new Refusal(entries.get(limits.entries()).where(), "more than " + limits.entries() + " entries");
        }
        List<Story> stories = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            XmlElement entry = entries.get(i);
            String where = "entry " + (i + 1) + " (" + entry.where() + ")";
            try {
                if (i == entries.size() - 1 && entry.tornOff()) {
                    throw new Refusal(where, "the document ends before this entry does");
                }
                stories.add(reader.read(entry, where));
            } catch (Refusal refusal) {
                refused.add(refusal.unreadable().of(entry.alone()));
            }
        }
        return new Stories(stories, refused, java.util.Optional.of(channel));
    }
}
