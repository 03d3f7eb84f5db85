package org.readout.notify.following.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.notify.calm.Calm;
import org.readout.notify.delivery.Channel;
import org.readout.notify.following.Subscription;

/** A subscription as its owner sees it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Subscription")
record SubscriptionAnswer(
        @Schema(examples = "s_7ZB3RN1T5Q0K8M2V4X6YCDEFGH") String id,

        @Schema(description = "The query in its normal form", examples = "between:KZ,MA topic:trade-corridors")
        String query,

        ChannelAnswer channel,

        CadenceRequest cadence,

        @Schema(examples = "Africa/Casablanca") String zone,

        @Schema(implementation = QuietHoursRequest.class) Optional<QuietHoursRequest> quietHours,

        @Schema(implementation = CapRequest.class) Optional<CapRequest> cap,

        boolean updates,

        @Schema(enumeration = {"unconfirmed", "active", "paused", "disabled"})
        String state,

        Instant createdAt) {

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Channel")
    record ChannelAnswer(
            String type,

            @Schema(implementation = String.class) Optional<String> address,

            @Schema(implementation = String.class) Optional<String> url,

            @Schema(implementation = String.class, description = "Of a webhook: what its body looks like")
            Optional<String> body,

            @Schema(implementation = String.class, description = "Only in the answer to the request that made it")
            Optional<String> secret) {

        static ChannelAnswer of(Channel channel, Optional<String> secret) {
            return switch (channel) {
                case Channel.Email email ->
                    new ChannelAnswer(
                            email.type(),
                            Optional.of(email.address()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
                case Channel.Webhook webhook ->
                    new ChannelAnswer(
                            webhook.type(),
                            Optional.empty(),
                            Optional.of(webhook.url().toString()),
                            Optional.of(webhook.style().word()),
                            secret);
                case Channel.WebPush browser ->
                    new ChannelAnswer(
                            browser.type(),
                            Optional.empty(),
                            Optional.of(browser.endpoint().toString()),
                            Optional.empty(),
                            Optional.empty());
            };
        }
    }

    static SubscriptionAnswer of(Subscription subscription) {
        return of(subscription, Optional.empty());
    }

    static SubscriptionAnswer of(Subscription subscription, Optional<String> secret) {
        Calm calm = subscription.terms().calm();
        return new SubscriptionAnswer(
                subscription.id(),
                subscription.query(),
                ChannelAnswer.of(subscription.destination().channel(), secret),
                CadenceRequest.of(calm.cadence()),
                calm.zone().getId(),
                calm.quiet()
                        .map(quiet -> new QuietHoursRequest(
                                quiet.from().toString(), quiet.to().toString())),
                calm.cap().map(CapRequest::of),
                subscription.terms().updates(),
                subscription.state().word(),
                subscription.createdAt());
    }
}
