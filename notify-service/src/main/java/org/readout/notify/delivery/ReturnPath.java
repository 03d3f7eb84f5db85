package org.readout.notify.delivery;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where mails come back to: an address of its own for each delivery, so that whatever comes back tells which it was. */
public record ReturnPath(String local, String domain) {
    private static final Pattern ADDRESS = Pattern.compile("([^@\\s+<>]+)@([^@\\s<>]+)");

    /** The path that an operator wrote, such as {@code bounces@readout.example}. */
    public static ReturnPath of(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + address
                    + "' is no return path; write a plain address such as bounces@readout.example, whose mail server takes"
                    + " bounces+anything@readout.example for it");
        }
        return new ReturnPath(parts.group(1), parts.group(2));
    }

    /** The envelope sender of a delivery. */
    public String address(String deliveryId) {
        return local + "+" + deliveryId + "@" + domain;
    }

    /** The delivery that a text names by its envelope sender. Mail servers on the way may have written it in small letters. */
    public Optional<String> deliveryIn(String text) {
        Matcher address = Pattern.compile(
                        Pattern.quote(local + "+") + "d_([0-9A-Z]{26})" + Pattern.quote("@" + domain),
                        Pattern.CASE_INSENSITIVE)
                .matcher(text);
        return address.find() ? Optional.of("d_" + address.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
