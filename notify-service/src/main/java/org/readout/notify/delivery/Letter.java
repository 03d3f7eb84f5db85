package org.readout.notify.delivery;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a delivery brings. Its alerts, if it brings any, lie in rows of their own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Letter.Alerts.class, name = "alerts"),
    @JsonSubTypes.Type(value = Letter.Confirmation.class, name = "confirmation")
})
public sealed interface Letter {

    /** The alerts whose rows name the delivery. */
    record Alerts() implements Letter {}

    /** The question whether a reader really wants this. */
    record Confirmation(String subscriptionId, String query) implements Letter {}
}
