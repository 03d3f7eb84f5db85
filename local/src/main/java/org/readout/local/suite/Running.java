package org.readout.local.suite;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Properties;

/** Where the suite that holds a folder listens, for those who come later and know only the folder. */
public final class Running {
    private static final String FILE = "running.properties";

    private Running() {}

    static void note(Path folder, Ports ports) {
        var properties = new Properties();
        ports.numbers().forEach((port, number) -> properties.setProperty(port.name(), Integer.toString(number)));
        try (Writer file = Files.newBufferedWriter(folder.resolve(FILE))) {
            properties.store(file, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ports of the suite that runs from {@code folder}. */
    public static Ports in(Path folder) {
        var properties = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(file);
        } catch (IOException e) {
            throw new Unstartable(
                    "Readout does not run from " + folder + ". Start it with ./run in another terminal.", e);
        }
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, Integer.valueOf(properties.getProperty(port.name())));
        }
        return new Ports(numbers);
    }
}
