package org.readout.records.outputs.rss;

import static org.readout.records.outputs.XmlText.element;
import static org.readout.records.outputs.XmlText.empty;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.outputs.Feed;
import org.readout.records.outputs.Summary;
import org.readout.records.outputs.XmlText;
import org.readout.records.search.Change;

/** A query as an RSS feed. */
public final class RssFeed {
    private RssFeed() {}

    public static String of(Feed feed) {
        return XmlText.of(xml -> {
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", "http://www.w3.org/2005/Atom");
            xml.writeStartElement("channel");
            element(xml, "title", feed.title());
            element(xml, "link", feed.self().toString());
            element(xml, "description", "Who met whom, when, where and about what.");
            element(xml, "lastBuildDate", moment(feed.updated()));
            empty(
                    xml,
                    "atom:link",
                    "rel",
                    "self",
                    "type",
                    "application/rss+xml",
                    "href",
                    feed.self().toString());
            Optional<URI> hub = feed.hub();
            if (hub.isPresent()) {
                empty(xml, "atom:link", "rel", "hub", "href", hub.get().toString());
            }
            for (Change change : feed.changes()) {
                item(xml, feed, change);
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void item(XMLStreamWriter xml, Feed feed, Change change) throws XMLStreamException {
        xml.writeStartElement("item");
        switch (change) {
            case Change.Answers answers -> words(xml, answers.meeting());
            case Change.Left left -> {
                element(xml, "title", "Corrected: " + Summary.title(left.last()));
                element(xml, "description", "It does not belong here any more.");
            }
        }
        element(xml, "link", feed.address(change.id()).toString());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(change.id().value());
        xml.writeEndElement();
        element(xml, "pubDate", moment(change.trace().updatedAt()));
        xml.writeEndElement();
    }

    private static void words(XMLStreamWriter xml, KeptMeeting meeting) throws XMLStreamException {
        switch (meeting) {
            case KeptMeeting.Current current -> {
                element(xml, "title", Summary.title(current.record()));
                element(xml, "description", Summary.text(current.record()));
            }
            case KeptMeeting.Withdrawn withdrawn -> {
                element(
                        xml,
                        "title",
                        "Withdrawn: " + withdrawn.last().map(Summary::title).orElse("a meeting"));
                element(xml, "description", withdrawn.withdrawal().note().orElse("Every report of it was taken back."));
            }
        }
    }

    private static String moment(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
