package org.readout.ingest.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.events.Evidence;
import org.readout.events.MeetingClaim;
import org.readout.events.Part;
import org.readout.events.Participant;
import org.readout.events.Place;
import org.readout.events.Rank;
import org.readout.events.Represented;
import org.readout.events.Side;
import org.readout.events.Status;

class MeetingReaderTest {
    private static final String RECEPTION = """
            Ambassador of Uzbekistan to Tunisia Sardor Yuldashov was received by Hedi Karoui, the Senior Adviser to the President of \
            Tunisia on Maritime Trade, Ministry of Foreign Affairs of the Republic of Uzbekistan reports.

            The parties discussed trade and the development of transport and logistics corridors. S.Yuldashov briefed H.Karoui on \
            reforms in Uzbekistan announced by the President of Uzbekistan Shavkat Normatov.

            The Tunisian side praised the Samarkand Water Forum.
            """;

    private final MeetingReader reader = new MeetingReader();

    @Test
    void an_ambassador_received_by_an_adviser_is_a_meeting_of_two_with_their_offices() {
        MeetingClaim meeting = only(read(RECEPTION));
        assertEquals(Status.HELD, meeting.status());
        assertEquals(
                List.of(
                        participant(
                                "Sardor Yuldashov",
                                "Ambassador of Uzbekistan to Tunisia",
                                "UZ",
                                Side.GUEST,
                                Rank.AMBASSADOR),
                        participant(
                                "Hedi Karoui",
                                "Senior Adviser to the President of Tunisia on Maritime Trade",
                                "TN",
                                Side.HOST,
                                Rank.ADVISER)),
                meeting.participants());
    }

    @Test
    void what_the_text_does_not_say_is_absent() {
        MeetingClaim meeting = only(read(RECEPTION));
        assertEquals(Optional.empty(), meeting.date());
        assertEquals(Optional.of(new Place(Optional.empty(), Optional.of("TN"))), meeting.place());
        assertEquals(List.of(), meeting.corridors());
    }

    @Test
    void the_article_s_own_source_and_what_it_mentions_are_told() {
        var told = (Reading.Meetings) read(RECEPTION);
        assertEquals(Optional.of("Ministry of Foreign Affairs of the Republic of Uzbekistan"), told.attributedTo());
        assertTrue(only(told).mentions().contains("Samarkand Water Forum"));
        assertTrue(only(told).topics().containsAll(Set.of("trade", "trade-corridors")));
    }

    @Test
    void every_quotation_stands_at_its_offsets() {
        String headline = "Uzbek envoy received in Tunis on Monday";
        Reading reading = reader.read(new Article(
                Optional.of(headline),
                RECEPTION,
                Optional.of("en"),
                Optional.of(Instant.parse("2026-03-04T10:00:00Z"))));
        for (Evidence evidence : only(reading).evidence()) {
            String part = evidence.in() == Part.HEADLINE ? headline : RECEPTION;
            assertEquals(evidence.quote(), part.substring(evidence.start(), evidence.end()));
        }
    }

    @Test
    void a_language_without_a_pack_is_not_guessed_at() {
        var reading = reader.read(new Article(
                Optional.empty(),
                "Ministri takoi suurlähettilään Helsingissä torstaina.",
                Optional.of("fi"),
                Optional.empty()));
        assertEquals(new Reading.NoMeeting(Reading.NoMeeting.Cause.UNSUPPORTED_LANGUAGE, "fi"), reading);
    }

    @Test
    void nothing_is_read_from_nothing() {
        var reading = reader.read(new Article(Optional.empty(), " \n ", Optional.empty(), Optional.empty()));
        assertEquals(new Reading.NoMeeting(Reading.NoMeeting.Cause.NO_TEXT, "und"), reading);
    }

    @Test
    void the_same_article_is_always_read_alike() {
        assertEquals(read(RECEPTION), read(RECEPTION));
    }

    private Reading read(String text) {
        return reader.read(new Article(Optional.empty(), text, Optional.of("en"), Optional.empty()));
    }

    private static MeetingClaim only(Reading reading) {
        List<MeetingClaim> meetings = ((Reading.Meetings) reading).meetings();
        assertEquals(1, meetings.size(), () -> "meetings: " + meetings);
        return meetings.get(0);
    }

    private static Participant participant(String name, String role, String state, Side side, Rank rank) {
        return new Participant(
                Optional.of(name),
                Optional.of(role),
                Optional.of(new Represented.State(state)),
                Optional.of(side),
                rank);
    }
}
