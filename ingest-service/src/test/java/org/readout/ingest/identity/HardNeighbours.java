package org.readout.ingest.identity;

import static org.readout.ingest.identity.LabelledReports.claim;
import static org.readout.ingest.identity.LabelledReports.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.events.Format;
import org.readout.events.MeetingDate;
import org.readout.events.Participant;
import org.readout.events.Rank;
import org.readout.events.Status;
import org.readout.ingest.identity.LabelledReports.Labelled;

/** Meetings that are easily taken for one another, and reports of one that look like two. One line a report. */
final class HardNeighbours {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 10);

    private final List<Labelled> reports = new ArrayList<>();

    static List<Labelled> all() {
        var neighbours = new HardNeighbours();
        neighbours.bilateralsOfOneDay();
        neighbours.daysOfOnePair();
        neighbours.namesInCommon();
        neighbours.unnamed();
        neighbours.histories();
        return neighbours.reports;
    }

    /** One minister, one day, many counterparts: told by two desks each. */
    private void bilateralsOfOneDay() {
        Participant host = minister("Samat Orazbayev", "KZ");
        held("day MA", 0, host, minister("Karim Alaoui", "MA"));
        held("day MA", 0, minister("S. Orazbayev", "KZ"), minister("كريم العلوي", "MA"));
        held("day MA other", 0, host, minister("Hicham Berrada", "MA"));
        held("day MA other", 0, minister("Orazbaev", "KZ"), minister("Hisham Berrada", "MA"));
        held("day PT", 0, host, minister("Rui Sardinha", "PT"));
        held("day PT", 0, host, minister("R. Sardinha", "PT"));
        held("day RS", 0, host, minister("Dragan Ilić", "RS"));
        held("day RS", 0, minister("Самат Оразбаев", "KZ"), minister("Dragan Ilic", "RS"));
        call("day phone MA", 0, host, minister("Karim Alaoui", "MA"));
        call("day phone MA", 0, host, minister("K. Alaoui", "MA"));
    }

    /** One pair on several days, dated by both desks. */
    private void daysOfOnePair() {
        for (int day = 20; day < 25; day++) {
            held("round " + day, day, minister("Farrukh Nazarov", "TJ"), minister("Azat Durdyev", "TM"));
            held("round " + day, day, minister("F. Nazarov", "TJ"), minister("Durdyýew", "TM"));
        }
        undated("undated autumn", 30, minister("Pavel Dvorak", "CZ"), minister("Oksana Hrytsenko", "UA"));
        undated("undated autumn", 31, minister("P. Dvořák", "CZ"), minister("Оксана Гриценко", "UA"));
        undated("undated winter", 60, minister("Pavel Dvorak", "CZ"), minister("Oksana Hrytsenko", "UA"));
        undated("undated winter", 61, minister("Pavel Dvořák", "CZ"), minister("O. Hrytsenko", "UA"));
    }

    private void namesInCommon() {
        held("elder", 70, minister("Nurlan Abishev", "KZ"), minister("Otar Lomidze", "GE"));
        held("elder", 70, minister("Nurlan Abishev", "KZ"), minister("Otar Lomidze", "GE"));
        held("younger", 70, minister("Daniyar Abishev", "KZ"), minister("Nino Beridze", "GE"));
        held("younger", 70, minister("Daniyar Äbishev", "KZ"), minister("N. Beridze", "GE"));
        held("kim", 71, minister("Kim Min Jun", "KR"), minister("Tran Van Duc", "VN"));
        held("kim", 71, minister("Kim Minjun", "KR"), minister("Tran Van Duc", "VN"));
        held("other kim", 71, minister("Kim Seo Yeon", "KR"), minister("Nguyen Thi Lan", "VN"));
        held("other kim", 71, minister("Kim Seoyeon", "KR"), minister("Nguyen Thi Lan", "VN"));
        held("same surname", 72, minister("Ilham Aliyev-Zade", "AZ"), minister("Marek Nowak", "PL"));
        held("same surname other state", 72, minister("Ilham Aliyev-Zade", "AZ"), minister("Marek Nowak", "CZ"));
    }

    private void unnamed() {
        held("delegations", 80, unnamed("AM", Rank.MINISTER), unnamed("IR", Rank.MINISTER));
        held("delegations", 80, unnamed("AM", Rank.OTHER), unnamed("IR", Rank.OTHER));
        held("speakers", 81, unnamed("AM", Rank.PARLIAMENT_SPEAKER), unnamed("IR", Rank.PARLIAMENT_SPEAKER));
        held("ministers", 81, unnamed("AM", Rank.MINISTER), unnamed("IR", Rank.MINISTER));
        held("half named", 82, minister("Arman Petrosyan", "AM"), unnamed("IQ", Rank.MINISTER));
        held("half named", 82, minister("A. Petrosyan", "AM"), minister("Salim al-Jubouri", "IQ"));
    }

    /** Planned, then held or called off: one meeting each. */
    private void histories() {
        Participant guest = minister("Emeka Okafor", "NG");
        Participant host = minister("Abena Mensah", "GH");
        told("history held", Status.PLANNED, Format.IN_PERSON, Optional.of(94), 90, guest, host);
        told("history held", Status.HELD, Format.IN_PERSON, Optional.of(94), 94, guest, host);
        told(
                "history off",
                Status.PLANNED,
                Format.IN_PERSON,
                Optional.of(104),
                97,
                minister("Kwame Asante", "GH"),
                minister("Amadou Diop", "SN"));
        told(
                "history off",
                Status.CANCELLED,
                Format.IN_PERSON,
                Optional.of(104),
                103,
                minister("Kwame Asante", "GH"),
                minister("A. Diop", "SN"));
        told(
                "history open",
                Status.PLANNED,
                Format.IN_PERSON,
                Optional.empty(),
                110,
                minister("Ann Berg", "NO"),
                minister("Carla Sousa", "BR"));
        told(
                "history open",
                Status.HELD,
                Format.IN_PERSON,
                Optional.of(120),
                120,
                minister("Ann Berg", "NO"),
                minister("C. Sousa", "BR"));
    }

    private void held(String meeting, int day, Participant... participants) {
        told(meeting, Status.HELD, Format.IN_PERSON, Optional.of(day), day, participants);
    }

    private void call(String meeting, int day, Participant... participants) {
        told(meeting, Status.HELD, Format.PHONE, Optional.of(day), day, participants);
    }

    private void undated(String meeting, int published, Participant... participants) {
        told(meeting, Status.HELD, Format.IN_PERSON, Optional.empty(), published, participants);
    }

    private void told(
            String meeting,
            Status status,
            Format format,
            Optional<Integer> day,
            int published,
            Participant... participants) {
        reports.add(Labelled.of(
                meeting,
                claim(
                        status,
                        format,
                        day.map(number -> MeetingDate.day(DAY.plusDays(number))),
                        Optional.empty(),
                        List.of(participants)),
                DAY.plusDays(published)));
    }

    private static Participant minister(String name, String state) {
        return participant(name, state, Rank.MINISTER);
    }

    private static Participant unnamed(String state, Rank rank) {
        return participant("", state, rank);
    }
}
