package org.readout.events.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void a_topic_contains_its_narrower_ones_and_itself() {
        assertThat(Vocabulary.topics().withNarrower("transport"))
                .contains("transport", "aviation", "trade-corridors")
                .doesNotContain("trade");
    }

    @Test
    void a_word_outside_the_vocabulary_contains_only_itself() {
        assertThat(Vocabulary.corridors().find("other:trans-kalahari")).isEmpty();
        assertThat(Vocabulary.corridors().withNarrower("other:trans-kalahari")).containsExactly("other:trans-kalahari");
    }

    @Test
    void the_vocabularies_say_their_version_and_know_their_concepts() {
        assertThat(Vocabulary.topics().version()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(Vocabulary.topics().find("interfaith-dialogue")).isPresent();
        assertThat(Vocabulary.corridors().find("middle-corridor").orElseThrow().members())
                .contains("KZ", "AZ", "GE");
        assertThat(Vocabulary.organisations().find("EU").orElseThrow().label()).isEqualTo("European Union");
    }
}
