package org.readout.notify.following.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.notify.following.Terms;
import org.readout.query.MeetingQuery;
import org.readout.query.QueryMistake;

/** What somebody wants to follow, as they wrote it. In a change, what is absent stays as it is. */
@Schema(name = "SubscriptionRequest", examples = """
                {"query": "between:KZ,MA topic:trade-corridors", "channel": {"type": "email", "address": "desk@chamber.example"},
                 "cadence": {"type": "daily", "at": "08:00"}, "zone": "Africa/Casablanca"}""")
record SubscriptionRequest(
        @Schema(description = "A question in Readout's query language", required = true)
        String query,

        @Schema(description = "Stays as it is for the life of a subscription", required = true)
        ChannelRequest channel,

        CadenceRequest cadence,

        @Schema(description = "IANA time zone of the reader", defaultValue = "UTC", examples = "Africa/Casablanca")
        String zone,

        QuietHoursRequest quietHours,

        CapRequest cap,

        @Schema(
                description = "Whether later reports that change what was told are told too; corrections always are",
                defaultValue = "true")
        Boolean updates) {
    private static final int LONGEST_QUERY = 2_000;

    ChannelRequest presentChannel() {
        if (channel == null) {
            throw Problems.wrong("channel", "is missing; write where alerts should go");
        }
        return channel;
    }

    MeetingQuery presentQuery() {
        if (query == null || query.isBlank()) {
            throw Problems.wrong("query", "is missing; write what you follow, such as topic:trade-corridors");
        }
        if (query.length() > LONGEST_QUERY) {
            throw Problems.wrong("query", "is longer than " + LONGEST_QUERY + " characters");
        }
        return parsed(query);
    }

    /** The query of a change. */
    MeetingQuery queryOr(String before) {
        return query == null ? parsed(before) : presentQuery();
    }

    Terms termsOr(Terms before) {
        return new Terms(
                CadenceRequest.calm(cadence, zone, quietHours, cap, before.calm()),
                updates == null ? before.updates() : updates);
    }

    private static MeetingQuery parsed(String query) {
        try {
            return MeetingQuery.parse(query);
        } catch (QueryMistake e) {
            throw Problems.query(e);
        }
    }
}
