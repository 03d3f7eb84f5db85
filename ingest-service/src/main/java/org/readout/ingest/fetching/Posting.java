package org.readout.ingest.fetching;

import java.net.URI;
import java.util.Map;

/** Posts forms to addresses that strangers gave. */
public interface Posting {
    /** Posts a form, with temporary and permanent redirects that keep the method. */
    Posted post(URI address, Map<String, String> form);

    /** What came of it. */
    sealed interface Posted {

        /**
         * The server answered.
         *
         * @param body the beginning of it, for people
         */
        record Answered(int status, String body) implements Posted {}

        /** It could not be reached, or may not be. */
        record Failed(String cause) implements Posted {}
    }
}
