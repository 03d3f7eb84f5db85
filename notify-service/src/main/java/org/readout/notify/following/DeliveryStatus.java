package org.readout.notify.following;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A recipient that a mail server will not deliver to, out of a delivery status notification (RFC 3464).
 *
 * @param why the status code and what the server said
 */
public record DeliveryStatus(String address, String why) {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");
    private static final Pattern FOLD = Pattern.compile("\\R[ \\t]+");
    private static final Pattern LINE = Pattern.compile("\\R");

    /** The recipients that failed for good. What is no such notification tells of none. */
    public static List<DeliveryStatus> failures(String notification) {
        var failures = new ArrayList<DeliveryStatus>();
        BLANK_LINE.splitAsStream(notification).map(DeliveryStatus::fields).forEach(fields -> {
            String recipient = fields.getOrDefault("final-recipient", fields.getOrDefault("original-recipient", ""));
            String status = fields.getOrDefault("status", "");
            if (fields.getOrDefault("action", "").equalsIgnoreCase("failed")
                    && status.startsWith("5.")
                    && recipient.contains(";")) {
                String said = fields.getOrDefault("diagnostic-code", "");
                failures.add(new DeliveryStatus(
                        recipient.substring(recipient.indexOf(';') + 1).strip(), (status + " " + said).strip()));
            }
        });
        return List.copyOf(failures);
    }

    private static Map<String, String> fields(String group) {
        var fields = new HashMap<String, String>();
        Stream<String> lines = LINE.splitAsStream(FOLD.matcher(group).replaceAll(" "));
        lines.filter(line -> line.indexOf(':') > 0)
                .forEach(line -> fields.putIfAbsent(
                        line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT),
                        line.substring(line.indexOf(':') + 1).strip()));
        return fields;
    }
}
