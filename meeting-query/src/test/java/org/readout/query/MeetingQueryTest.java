package org.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.events.Represented;
import org.readout.testbed.HouseRules;

class MeetingQueryTest {
    private static final MeetingFacts FACTS = MeetingFacts.of(SampleMeeting.record());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "country:KZ",
                "country:kazakhstan",
                "between:KZ,GE",
                "between:ge,kz",
                "between:\"Kazakhstan, Georgia\"",
                "country:Казахстан",
                "country:KAZ",
                "Country:KZ",
                "topic:\"Trade corridors\"",
                "corridor:TITR",
                "held:2026-Q1",
                "\"corridor tariff container\"~5",
                "of:KZ",
                "region:central-asia",
                "person:alibekov",
                "person:\"dauren alibekov\"",
                "role:ambassador",
                "rank>=ambassador",
                "rank:deputy-minister",
                "topic:trade",
                "topic:transport",
                "corridor:middle-corridor",
                "place:GE",
                "place:tbilisi",
                "status:held",
                "format:in-person",
                "source:steppe-wire",
                "held:2026-03",
                "held:2026-03-02",
                "held:2026-01..2026-03-02",
                "held>=2026-03-02",
                "held<2026-03-03",
                "reports>=1",
                "reports:1",
                "tariff",
                "TARIFFS",
                "\"container tariffs\"",
                "\"tariff middle\"~5",
                "-country:MA",
                "country:MA OR country:KZ",
                "(country:MA OR tariffs) -sport",
                "NOT (country:MA sport)"
            })
    void a_meeting_that_answers_is_found(String query) throws QueryMistake {
        assertThat(MeetingQuery.parse(query).matches(FACTS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country:MA",
                "between:KZ,MA",
                "of:EU",
                "region:gulf",
                "person:\"dauren kvaratskhelia\"",
                "rank>=minister",
                "topic:energy",
                "corridor:lobito",
                "place:KZ",
                "status:planned",
                "format:phone",
                "source:other",
                "held:2026-02",
                "held>2026-03-02",
                "reports>=2",
                "\"tariffs container\"",
                "\"tariff container\"~1 sport",
                "-country:KZ",
                "country:KZ country:MA"
            })
    void a_meeting_that_does_not_answer_is_passed_over(String query) throws QueryMistake {
        assertThat(MeetingQuery.parse(query).matches(FACTS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b a | a b",
                "a (b c) | c b a a",
                "a OR (b OR a) | b OR a",
                "-(a b) | -a OR -b",
                "-(a OR -b) | b -a",
                "NOT (NOT a) | a",
                "a (a OR b) | a",
                "a OR (a b) | a",
                "Tariffs | tariff",
                "person:\"Alibekov Dauren\" | person:\"dauren alibekov\"",
                "\"freight rail\"~5 | \"rail freight\"~5",
                "reports>2 | reports>=3",
                "-(reports>=2) | reports<=1",
                "rank>minister | rank>=parliament-speaker",
                "rank>=governor | rank>=ambassador",
                "held:2026-03-01..2026-03-31 | held:2026-03",
                "of:\"European Commission\" | of:EU"
            })
    void equal_questions_have_one_normal_form(String one, String other) throws QueryMistake {
        assertThat(MeetingQuery.parse(one).normal())
                .isEqualTo(MeetingQuery.parse(other).normal());
    }

    @ParameterizedTest
    @CsvSource({"UA, ua", "EC, ec", "BM, bm", "ua, ua", "Union africaine, african union", "EU, eu"})
    void a_code_of_a_state_is_that_state_whoever_else_is_called_so(String asked, String understood)
            throws QueryMistake {
        MeetingQuery query = MeetingQuery.parse("of:\"" + asked + "\"");

        assertThat(query.root()).isEqualTo(new Term.Of(understood));
        assertThat(MeetingQuery.parse(query.toString())).isEqualTo(query);
        assertThat(MeetingQuery.parse("between:UA,EC")).hasToString("between:EC,UA");
    }

    @ParameterizedTest
    @CsvSource({
        "AU, of:AU, of:Australia",
        "African Union, of:AU, of:Australia",
        "Union africaine, 'between:\"African Union,EU\"', 'between:AU,EU'",
        "state, of:Australia, of:AU",
        "state, country:AU, 'of:\"African Union\"'",
        "state, 'between:AU,EU', 'between:\"African Union,EU\"'",
        "company, 'of:\"AU company\"', of:Australia",
        "company, 'of:\"AU company\"', 'between:AU,EU'"
    })
    void the_african_union_is_not_australia(String who, String found, String passedOver) throws QueryMistake {
        Represented of = switch (who) {
            case "state" -> new Represented.State("AU");
            case "company" -> new Represented.Company("AU");
            default -> new Represented.Organisation(who);
        };
        MeetingFacts facts = MeetingFacts.of(SampleMeeting.between(of, new Represented.Organisation("EU")));

        assertThat(MeetingQuery.parse(found).matches(facts)).isTrue();
        assertThat(MeetingQuery.parse(passedOver).matches(facts)).isFalse();
        for (String query : List.of(found, passedOver)) {
            MeetingQuery read = MeetingQuery.parse(query);
            assertThat(MeetingQuery.parse(read.toString())).isEqualTo(read);
        }
    }

    @Test
    void the_house_rules_hold() {
        HouseRules.of("org.readout.query", "org.readout.events").check();
        HouseRules.of("org.readout.events").check();
    }
}
