package org.readout.local.commandline;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.local.suite.Ports;
import org.readout.local.suite.Unstartable;

/**
 * A command line, read.
 *
 * @param words what is no option, the command first
 * @param data the folder to keep everything in, if told
 * @param source the agency that an item is to come from, if told
 */
record Options(
        List<String> words,
        boolean help,
        boolean fresh,
        boolean sample,
        Ports ports,
        Optional<Path> data,
        Optional<String> source) {

    Options {
        words = List.copyOf(words);
    }

    static Options read(List<String> arguments, Map<String, String> environment) {
        var words = new ArrayList<String>();
        boolean help = false;
        boolean fresh = false;
        boolean sample = true;
        Ports ports = Ports.from(environment);
        Optional<Path> data =
                Optional.ofNullable(environment.get("READOUT_DATA")).map(Path::of);
        Optional<String> source = Optional.empty();
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String word = left.pop();
            switch (word) {
                case "--help", "-h" -> help = true;
                case "--fresh" -> fresh = true;
                case "--no-sample" -> sample = false;
                case "--port" -> ports = ports.with(value(word, left));
                case "--data" -> data = Optional.of(Path.of(value(word, left)));
                case "--source" -> source = Optional.of(value(word, left));
                default -> {
                    if (word.startsWith("-")) {
                        throw new Unstartable("There is no option " + word + ". ./run --help lists them.");
                    }
                    words.add(word);
                }
            }
        }
        return new Options(words, help, fresh, sample, ports, data, source);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new Unstartable(option + " needs a value. ./run --help shows how.");
        }
        return left.pop();
    }
}
