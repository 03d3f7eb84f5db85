package org.readout.local.suite;

import java.util.Locale;

/** What a token allows. */
public enum Role {
    WIRE("push items and try readings"),
    READER("search records, subscribe"),
    OPERATOR("manage feeds, look behind the scenes");

    private final String use;

    Role(String use) {
        this.use = use;
    }

    /** What it allows, for people. */
    public String use() {
        return use;
    }

    /** Its name in a token. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
