package org.readout.notify.canary;

import java.util.List;
import java.util.Random;

/** Wire copy of a meeting that never was, between persons that nobody is called like, so that it is no other's second report. */
final class InventedMeeting {
    private static final List<String> SYLLABLES =
            List.of("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu", "lan");

    private InventedMeeting() {}

    static Intake.Item of(String guid) {
        var random = new Random(guid.hashCode());
        String guest = "Aidar " + surname(random) + "bekov";
        String text = """
                ANKARA, March 2, 2026 - Ambassador of Kazakhstan %s met with Turkish Minister of Trade Kemal %s in Ankara on March 2, 2026.

                The parties discussed trade and investment.""".formatted(guest, surname(random));
        return new Intake.Item(guid, "Ambassador " + guest + " holds talks in Ankara", text);
    }

    private static String surname(Random random) {
        var name = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
