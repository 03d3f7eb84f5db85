package org.readout.records.benchmark;

import java.util.List;
import java.util.Random;
import org.readout.query.TextAnalysis;
import org.readout.records.search.Cursor;

/**
 * What readers ask for: as skewed as what is told of.
 *
 * @param places places in the two lists of all meetings, spread over all of their length
 */
record Draw(World world, Random random, List<Deep> places) {

    /** The values that the lists are sorted by, of one meeting. */
    record Deep(String id, String recordedAt, String held) {
        Cursor cursor(Cursor.Direction direction) {
            return new Cursor(direction, org.readout.records.search.Sort.REPORTED, recordedAt, id);
        }
    }

    String state() {
        return world.states.of(World.STATES, random);
    }

    String otherThan(String state) {
        String other = state();
        return other.equals(state) ? otherThan(state) : other;
    }

    String quietState() {
        return World.STATES.get(World.STATES.size() - 1 - random.nextInt(40));
    }

    String topic() {
        return world.topicDraw.of(world.topics, random);
    }

    String corridor() {
        return world.corridorDraw.of(world.corridors, random);
    }

    String organisation() {
        return world.organisationDraw.of(world.organisations, random);
    }

    String source() {
        return world.sourceDraw.of(world.sources, random);
    }

    World.Official official(String state) {
        return world.official(World.STATES.indexOf(state), random);
    }

    /** One that every twentieth meeting has, or more. */
    String commonWord() {
        return word(random.nextInt(60));
    }

    /** One that a few in a thousand have. */
    String rareWord() {
        return word(8_000 + random.nextInt(8_000));
    }

    /** As it is stored, which is as it is written for those chosen here. */
    private String word(int from) {
        String word = world.words.get(from);
        return TextAnalysis.words(word).equals(List.of(word)) ? word : word(from + 1);
    }

    int year() {
        return 2016 + random.nextInt(11);
    }

    String month() {
        return year() + "-0" + (1 + random.nextInt(6));
    }

    Deep place() {
        return places.get(random.nextInt(places.size()));
    }
}
