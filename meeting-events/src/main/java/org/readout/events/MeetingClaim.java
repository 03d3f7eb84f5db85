package org.readout.events;

import java.util.List;
import java.util.Optional;

/**
 * What one version of one report tells of one meeting. What the text does not say is empty; what it says has evidence.
 *
 * @param status held, planned or cancelled
 * @param format in person, by phone or by video
 * @param date the day or days, if told
 * @param place the venue, if told; a dateline is none
 * @param participants who took part, in the order told
 * @param topics ids of the topics vocabulary
 * @param corridors ids of the corridors vocabulary, or {@code other:} and a name in kebab case for one it lacks
 * @param outcomes what was agreed or signed, in the report's words
 * @param mentions treaties, summits and initiatives named
 * @param passage the sentences of the report that tell of this meeting, bounded; empty where the licence forbids
 * @param evidence the quotations that prove the fields above
 * @param confidence estimated probability, 0 to 1, that the reading is right
 */
public record MeetingClaim(
        Status status,
        Format format,
        Optional<MeetingDate> date,
        Optional<Place> place,
        List<Participant> participants,
        List<String> topics,
        List<String> corridors,
        List<String> outcomes,
        List<String> mentions,
        Optional<String> passage,
        List<Evidence> evidence,
        double confidence) {
    public MeetingClaim {
        Checks.present(status, "meeting.status");
        Checks.present(format, "meeting.format");
        date = date == null ? Optional.empty() : date;
        place = place == null ? Optional.empty() : place;
        participants = copy(participants);
        topics = copy(topics);
        corridors = copy(corridors);
        outcomes = copy(outcomes);
        mentions = copy(mentions);
        passage = passage == null ? Optional.empty() : passage;
        evidence = copy(evidence);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("meeting.confidence must lie between 0 and 1, not " + confidence);
        }
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
