package org.readout.records.outputs.atom;

import static org.readout.records.outputs.XmlText.element;
import static org.readout.records.outputs.XmlText.empty;

import java.net.URI;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.outputs.Feed;
import org.readout.records.outputs.Summary;
import org.readout.records.outputs.XmlText;
import org.readout.records.search.Change;

/** A query as an Atom feed: a meeting is an entry whose id never changes, a withdrawn one a tombstone of the same id. */
public final class AtomFeed {
    private AtomFeed() {}

    public static String of(Feed feed) {
        return XmlText.of(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeNamespace("at", "http://purl.org/atompub/tombstones/1.0");
            element(xml, "id", feed.self().toString());
            element(xml, "title", feed.title());
            element(xml, "updated", feed.updated().toString());
            xml.writeStartElement("author");
            element(xml, "name", "Readout");
            xml.writeEndElement();
            empty(xml, "link", "rel", "self", "href", feed.self().toString());
            Optional<URI> hub = feed.hub();
            if (hub.isPresent()) {
                empty(xml, "link", "rel", "hub", "href", hub.get().toString());
            }
            for (Change change : feed.changes()) {
                switch (change) {
                    case Change.Answers answers -> meeting(xml, feed, answers.meeting());
                    case Change.Left left -> tombstone(xml, left, "Corrected: it does not belong here any more.");
                }
            }
            xml.writeEndElement();
        });
    }

    private static void meeting(XMLStreamWriter xml, Feed feed, KeptMeeting meeting) throws XMLStreamException {
        switch (meeting) {
            case KeptMeeting.Current current -> entry(xml, feed, current);
            case KeptMeeting.Withdrawn withdrawn ->
                tombstone(
                        xml,
                        new Change.Answers(withdrawn),
                        withdrawn.withdrawal().note().orElse("Withdrawn."));
        }
    }

    private static void entry(XMLStreamWriter xml, Feed feed, KeptMeeting.Current meeting) throws XMLStreamException {
        MeetingRecord record = meeting.record();
        xml.writeStartElement("entry");
        element(xml, "id", id(meeting.id()));
        element(xml, "title", Summary.title(record));
        element(xml, "updated", meeting.trace().updatedAt().toString());
        element(xml, "published", meeting.trace().firstRecordedAt().toString());
        empty(
                xml,
                "link",
                "rel",
                "alternate",
                "type",
                "application/json",
                "href",
                feed.address(meeting.id()).toString());
        for (var told : record.reports()) {
            Optional<String> url = told.report().url();
            if (url.isPresent()) {
                empty(
                        xml,
                        "link",
                        "rel",
                        "via",
                        "href",
                        url.get(),
                        "title",
                        told.report().source());
            }
        }
        for (String topic : record.topics()) {
            empty(
                    xml,
                    "category",
                    "scheme",
                    feed.self().resolve("/vocabularies/topics").toString(),
                    "term",
                    topic);
        }
        for (String corridor : record.corridors()) {
            empty(
                    xml,
                    "category",
                    "scheme",
                    feed.self().resolve("/vocabularies/corridors").toString(),
                    "term",
                    corridor);
        }
        element(xml, "content", Summary.text(record));
        xml.writeEndElement();
    }

    private static void tombstone(XMLStreamWriter xml, Change change, String comment) throws XMLStreamException {
        xml.writeStartElement("at:deleted-entry");
        xml.writeAttribute("ref", id(change.id()));
        xml.writeAttribute("when", change.trace().updatedAt().toString());
        element(xml, "at:comment", comment);
        xml.writeEndElement();
    }

    private static String id(MeetingId meeting) {
        return "urn:readout:meeting:" + meeting;
    }
}
