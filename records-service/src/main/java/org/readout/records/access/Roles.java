package org.readout.records.access;

/** The roles of the suite's tokens that mean something here. */
public final class Roles {
    public static final String READER = "reader";
    public static final String OPERATOR = "operator";

    private Roles() {}
}
