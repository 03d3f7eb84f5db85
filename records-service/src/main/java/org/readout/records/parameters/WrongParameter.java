package org.readout.records.parameters;

import java.util.OptionalInt;

/** A parameter that cannot be read; the message says what was expected. */
public final class WrongParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final int column;

    public WrongParameter(String parameter, String message) {
        this(parameter, 0, message);
    }

    public WrongParameter(String parameter, int column, String message) {
        super(message);
        this.parameter = parameter;
        this.column = column;
    }

    public String parameter() {
        return parameter;
    }

    /** Where in its value, from 1, if that is known. */
    public OptionalInt column() {
        return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }
}
