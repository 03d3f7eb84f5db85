package org.readout.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.events.MeetingId;
import org.readout.events.ReportId;
import org.readout.ingest.identity.KnownMeetings.Sighting;
import org.readout.ingest.identity.LabelledReports.Labelled;

class KnownMeetingsTest {

    @Test
    void reports_of_one_meeting_are_found_to_be_of_one() {
        List<Labelled> reports = LabelledReports.all();
        assertThat(reports).hasSizeGreaterThanOrEqualTo(300);
        assertThat(LabelledReports.byMeeting(reports)).hasSizeGreaterThanOrEqualTo(120);

        List<MeetingId> found = recognised(reports);

        // B-cubed (Bagga and Baldwin, 1998): for each report, how much of its cluster belongs to it, and how much of
        // what does is in it.
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < reports.size(); i++) {
            int together = 0;
            int clustered = 0;
            int labelled = 0;
            for (int j = 0; j < reports.size(); j++) {
                boolean sameCluster = found.get(i).equals(found.get(j));
                boolean sameMeeting =
                        reports.get(i).meeting().equals(reports.get(j).meeting());
                clustered += sameCluster ? 1 : 0;
                labelled += sameMeeting ? 1 : 0;
                together += sameCluster && sameMeeting ? 1 : 0;
            }
            precision += (double) together / clustered / reports.size();
            recall += (double) together / labelled / reports.size();
        }
        System.out.printf(
                "Identity: %d reports of %d meetings, B-cubed precision %.4f, recall %.4f%n",
                reports.size(), LabelledReports.byMeeting(reports).size(), precision, recall);
        mistakes(reports, found).forEach(System.out::println);
        assertThat(precision).isGreaterThan(0.98);
        assertThat(recall).isGreaterThan(0.96);
    }

    @Test
    void a_report_is_found_whatever_came_between() {
        List<Labelled> reports = LabelledReports.all();

        assertThat(recognised(reports)).isEqualTo(recognised(reports));
    }

    private static List<MeetingId> recognised(List<Labelled> reports) {
        var known = new KnownMeetings();
        var found = new ArrayList<MeetingId>();
        for (int number = 0; number < reports.size(); number++) {
            ReportId report = ReportId.of("labelled", Integer.toString(number));
            Sketch sketch =
                    Sketch.of(reports.get(number).claim(), reports.get(number).toldAt());
            MeetingId meeting = known.find(sketch, report, Set.of()).orElse(MeetingId.of(report, 0));
            known.add(new Sighting(meeting, report, sketch));
            found.add(meeting);
        }
        return found;
    }

    private static List<String> mistakes(List<Labelled> reports, List<MeetingId> found) {
        Map<MeetingId, String> labelOf = new HashMap<>();
        Map<String, MeetingId> clusterOf = new HashMap<>();
        var mistakes = new ArrayList<String>();
        for (int i = 0; i < reports.size(); i++) {
            String label = reports.get(i).meeting();
            String wrong = labelOf.putIfAbsent(found.get(i), label);
            MeetingId torn = clusterOf.putIfAbsent(label, found.get(i));
            if (wrong != null && !wrong.equals(label)) {
                mistakes.add("  merged: " + label + " into " + wrong);
            }
            if (torn != null && !torn.equals(found.get(i))) {
                mistakes.add("  torn: " + label + " " + reports.get(i).claim().participants());
            }
        }
        return mistakes;
    }
}
