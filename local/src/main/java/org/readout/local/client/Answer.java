package org.readout.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;

/**
 * What a service answered.
 *
 * @param location where the answer says that something now lies, if it does
 * @param body its JSON; an empty object when there is none
 */
public record Answer(int status, Optional<URI> location, JsonNode body) {

    /** This, or the service's own words when the status is another than {@code expected}. */
    public Answer expect(int... expected) {
        for (int code : expected) {
            if (code == status) {
                return this;
            }
        }
        throw new UnexpectedAnswer(this);
    }
}
