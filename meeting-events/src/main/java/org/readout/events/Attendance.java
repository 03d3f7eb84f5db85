package org.readout.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The participants of all reports of one meeting, one entry a person: two names are one person when the surnames are
 * written alike and what they represent does not differ. A nameless delegation gives way to any named participant of
 * the same state or organisation.
 */
final class Attendance {
    private final List<Entry> entries = new ArrayList<>();

    private Attendance() {}

    static List<Chosen<Participant>> of(Choice choice) {
        var attendance = new Attendance();
        choice.reports().stream()
                .sorted(Comparator.comparingDouble(
                                (MeetingReported told) -> -told.meeting().confidence())
                        .thenComparing(MeetingReported::reportId))
                .forEach(attendance::add);
        return attendance.chosen();
    }

    private void add(MeetingReported told) {
        for (Participant participant : told.meeting().participants()) {
            Optional<Entry> known = entries.stream()
                    .filter(entry -> entry.isSameAs(participant))
                    .findFirst();
            if (known.isPresent()) {
                known.get().tellers.add(told.reportId());
                known.get().participant = filledFrom(known.get().participant, participant);
            } else {
                entries.add(new Entry(participant, told.reportId()));
            }
        }
    }

    private List<Chosen<Participant>> chosen() {
        return entries.stream()
                .filter(entry -> entry.participant.name().isPresent() || !isRepresentedByName(entry.participant))
                .map(Entry::chosen)
                .toList();
    }

    private boolean isRepresentedByName(Participant nameless) {
        return nameless.of().isPresent()
                && entries.stream()
                        .map(entry -> entry.participant)
                        .anyMatch(
                                other -> other.name().isPresent() && other.of().equals(nameless.of()));
    }

    private static Participant filledFrom(Participant first, Participant other) {
        return new Participant(
                first.name(),
                first.role().or(other::role),
                first.of().or(other::of),
                first.side().or(other::side),
                first.rank() == Rank.OTHER ? other.rank() : first.rank());
    }

    private static final class Entry {
        private Participant participant;
        private final List<ReportId> tellers = new ArrayList<>();

        private Entry(Participant participant, ReportId teller) {
            this.participant = participant;
            tellers.add(teller);
        }

        private boolean isSameAs(Participant other) {
            boolean mayBeOfTheSame = participant.of().isEmpty()
                    || other.of().isEmpty()
                    || participant.of().equals(other.of());
            if (participant.name().isEmpty() || other.name().isEmpty()) {
                return participant.name().isEmpty()
                        && other.name().isEmpty()
                        && mayBeOfTheSame
                        && participant.role().equals(other.role());
            }
            return mayBeOfTheSame
                    && Surname.of(participant.name().get())
                            .equals(Surname.of(other.name().get()));
        }

        private Chosen<Participant> chosen() {
            List<ReportId> reports = tellers.stream().distinct().sorted().toList();
            return new Chosen<>(
                    participant, reports.size() == 1 ? Chosen.Rule.ONLY_CLAIM : Chosen.Rule.ALL_AGREE, reports);
        }
    }
}
