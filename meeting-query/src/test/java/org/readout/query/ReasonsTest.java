package org.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.events.MeetingRecord;

class ReasonsTest {
    private static final MeetingRecord TBILISI = SampleMeeting.record();

    @Test
    void a_reason_quotes_the_evidence() throws QueryMistake {
        List<Reason> reasons =
                MeetingQuery.parse("country:KZ topic:trade tariffs -sport").reasons(TBILISI);

        assertThat(reasons).extracting(Reason::clause).containsExactly("country:KZ", "topic:trade", "tariffs");
        assertThat(reasons.get(0).quote()).hasValue("Kazakhstan's Ambassador to Georgia Dauren Alibekov");
        assertThat(reasons.get(0).field()).hasValue("participants[0]");
        assertThat(reasons.get(0).sentence().orElseThrow())
                .startsWith("Kazakhstan's Ambassador")
                .endsWith("in Tbilisi.");
        assertThat(reasons.get(1).quote()).hasValue("container tariffs on the Middle Corridor");
        assertThat(reasons.get(1).sentence()).hasValue("The sides discussed container tariffs on the Middle Corridor.");
        assertThat(reasons.get(2).field()).hasValue("headline");
        assertThat(reasons.get(2).report())
                .hasValue(TBILISI.reports().getFirst().reportId());
    }

    @Test
    void each_party_of_a_pair_has_its_reason() throws QueryMistake {
        assertThat(MeetingQuery.parse("between:KZ,GE").reasons(TBILISI))
                .extracting(reason -> reason.field().orElseThrow())
                .containsExactly("participants[1]", "participants[0]");
    }

    @Test
    void what_is_not_to_be_is_no_reason_but_what_saves_it_is() throws QueryMistake {
        assertThat(MeetingQuery.parse("-(sport OR -country:KZ)").reasons(TBILISI))
                .extracting(Reason::clause)
                .containsExactly("country:KZ");
    }
}
