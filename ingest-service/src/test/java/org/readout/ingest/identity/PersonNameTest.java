package org.readout.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Aidos Serikbek, Aydos Serikbek",
        "Aidos Serikbek, A. Serikbek",
        "Aidos Serikbek, Serikbek",
        "Aidos Serikbek, Айдос Серикбек",
        "Dilshod Rahmonov, Dilshod Rakhmonov",
        "Youssef Tazi, Yousef Tazy",
        "Youssef Tazi, يوسف التازي",
        "Mohammed Al Rashedi, Muhammad al-Rashidi",
        "Liang Wenbo, Wenbo Liang",
        "Liang Wen Bo, Liang Wenbo",
        "Elchin Huseynli, Elçin Hüseynli",
        "Zhanar Kozhakhmetova, Janar Qojahmetova",
        "Jelena Marković, Jelena Markovic",
        "Sidi Ould Brahim, Sidi Brahim"
    })
    void one_person_is_written_in_many_ways(String one, String other) {
        assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isTrue();
        assertThat(PersonName.of(other).mayBe(PersonName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Nurlan Abenov, Daniyar Abenov",
        "Aidos Serikbek, Aidos Tulegenov",
        "Kemal Arslan, Kemal Aslanov",
        "Kim Min Jun, Kim Seo Yeon",
        "Marta Lindqvist, Marta Lindgren",
        "Bakyt Toktogulov, Bakyt Toktosunov"
    })
    void two_persons_with_a_name_in_common_are_two(String one, String other) {
        assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isFalse();
    }
}
