package org.readout.notify.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the body of a webhook looks like. */
public enum Style {
    /** Everything known of the meetings. */
    FULL,
    /** Who met whom, and where to read the rest. */
    THIN,
    /** An incoming webhook of Slack. */
    SLACK,
    /** An incoming webhook of Mattermost. */
    MATTERMOST,
    /** A workflow of Microsoft Teams that posts an adaptive card. */
    TEAMS,
    /** A webhook of Discord. */
    DISCORD,
    /** {@code sendMessage} of a Telegram bot, with {@code chat_id} in the address. */
    TELEGRAM,
    /** A topic of ntfy. */
    NTFY;

    /** The word for this in JSON and rows. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The style that a word names. */
    public static Optional<Style> find(String word) {
        return Arrays.stream(values())
                .filter(style -> style.word().equals(word))
                .findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Style::word).toList();
    }
}
