package org.readout.notify.delivery;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a delivery brings. Its alerts, if it brings any, lie in rows of their own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Letter.Alerts.class, name = "alerts"),
    @JsonSubTypes.Type(value = Letter.Confirmation.class, name = "confirmation"),
    @JsonSubTypes.Type(value = Letter.Trial.class, name = "trial"),
    @JsonSubTypes.Type(value = Letter.Disabled.class, name = "disabled")
})
public sealed interface Letter {

    /** For those doors that only ever bring alerts and trials. */
    default IllegalStateException mailOnly() {
        return new IllegalStateException(this + " goes by mail only");
    }

    /** The alerts whose rows name the delivery. */
    record Alerts() implements Letter {}

    /** The question whether a reader really wants this. */
    record Confirmation(String subscriptionId, String query) implements Letter {}

    /** A test that the way is clear. */
    record Trial(String subscriptionId, String query) implements Letter {}

    /** An endpoint of the reader does not take alerts any more. */
    record Disabled(String endpoint, String why) implements Letter {}
}
