package org.readout.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.regex.Pattern;

/**
 * What a participant speaks for. In JSON an object with exactly one of the members {@code state},
 * {@code organisation}, {@code company}.
 */
public sealed interface Represented {

    /** The value without its kind: {@code KZ}, {@code EU}, {@code Maersk}. */
    String value();

    /**
     * A state or territory.
     *
     * @param state ISO 3166-1 alpha-2 in capitals; Kosovo is {@code XK}
     */
    record State(String state) implements Represented {
        private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

        public State {
            if (state == null || !ALPHA_2.matcher(state).matches()) {
                throw new IllegalArgumentException("'" + state + "' is not an ISO 3166-1 alpha-2 code in capitals");
            }
        }

        @Override
        public String value() {
            return state;
        }
    }

    /**
     * An international organisation or another body that is no state.
     *
     * @param organisation an id of the organisations vocabulary such as {@code EU}, or the name as the report has it
     */
    record Organisation(String organisation) implements Represented {
        public Organisation {
            Checks.notBlank(organisation, "organisation");
        }

        @Override
        public String value() {
            return organisation;
        }
    }

    /**
     * A company.
     *
     * @param company its name as the report has it
     */
    record Company(String company) implements Represented {
        public Company {
            Checks.notBlank(company, "company");
        }

        @Override
        public String value() {
            return company;
        }
    }

    /** Reads the JSON form. */
    @JsonCreator
    static Represented of(
            @JsonProperty("state") String state,
            @JsonProperty("organisation") String organisation,
            @JsonProperty("company") String company) {
        if (state != null) {
            return new State(state);
        }
        return organisation != null ? new Organisation(organisation) : new Company(company);
    }
}
