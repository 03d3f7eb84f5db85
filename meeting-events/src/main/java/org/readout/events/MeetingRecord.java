package org.readout.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What all current reports of one meeting together tell: each source's claims, the chosen values and the rule that
 * chose. Search, feeds and alerts all ask this.
 *
 * @param id the meeting
 * @param status held, planned or cancelled; of the report published last
 * @param format in person, by phone or by video
 * @param date the day or days, if any report tells
 * @param place the venue, if any report tells
 * @param participants the participants of all reports, one entry a person
 * @param topics topics that any report tells, in the order of their ids
 * @param corridors corridors that any report tells, in the order of their ids
 * @param outcomes outcomes that any report tells, in report order
 * @param mentions mentions of any report, in report order
 * @param reports the current reports with their claims, in the order of their ids; never empty
 */
public record MeetingRecord(
        MeetingId id,
        Chosen<Status> status,
        Chosen<Format> format,
        Optional<Chosen<MeetingDate>> date,
        Optional<Chosen<Place>> place,
        List<Chosen<Participant>> participants,
        List<String> topics,
        List<String> corridors,
        List<String> outcomes,
        List<String> mentions,
        List<MeetingReported> reports) {

    public MeetingRecord {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        corridors = List.copyOf(corridors);
        outcomes = List.copyOf(outcomes);
        mentions = List.copyOf(mentions);
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a meeting record rests on at least one report");
        }
    }

    static MeetingRecord of(MeetingId id, List<MeetingReported> reports) {
        var choice = new Choice(reports);
        return new MeetingRecord(
                id,
                choice.latest(claim -> Optional.of(claim.status())).orElseThrow(),
                choice.mostSources(claim -> Optional.of(claim.format())).orElseThrow(),
                choice.mostSources(MeetingClaim::date),
                choice.mostSources(MeetingClaim::place),
                Attendance.of(choice),
                choice.union(MeetingClaim::topics).sorted().toList(),
                choice.union(MeetingClaim::corridors).sorted().toList(),
                choice.union(MeetingClaim::outcomes).toList(),
                choice.union(MeetingClaim::mentions).toList(),
                reports);
    }

    /** How many different sources tell of it; those that print one text count as one. */
    public int sources() {
        return Witnesses.count(reports);
    }

    /** When Readout first recorded one of the current reports. */
    public Instant firstRecordedAt() {
        return reports.stream()
                .map(MeetingReported::recordedAt)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** When Readout last recorded one of the current reports. */
    public Instant lastRecordedAt() {
        return reports.stream()
                .map(MeetingReported::recordedAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
