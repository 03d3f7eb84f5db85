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
            for (KeptMeeting meeting : feed.meetings()) {
                item(xml, feed, meeting);
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void item(XMLStreamWriter xml, Feed feed, KeptMeeting meeting) throws XMLStreamException {
        xml.writeStartElement("item");
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
        element(xml, "link", feed.address(meeting).toString());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(meeting.id().value());
        xml.writeEndElement();
        element(xml, "pubDate", moment(meeting.trace().updatedAt()));
        xml.writeEndElement();
    }

    private static String moment(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
