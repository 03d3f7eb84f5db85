package org.readout.events;

/**
 * The exact quotation a field rests on.
 *
 * @param field the field it proves, as a path from the meeting: {@code status}, {@code participants[0]},
 *     {@code topics[2]}, {@code place.city}
 * @param quote the words, verbatim
 * @param in the part of the item they stand in
 * @param start offset of the first character in that part, in UTF-16 code units from 0
 * @param end offset behind the last character
 */
public record Evidence(String field, String quote, Part in, int start, int end) {
    public Evidence {
        Checks.notBlank(field, "evidence.field");
        Checks.notBlank(quote, "evidence.quote");
        in = in == null ? Part.TEXT : in;
        if (start < 0 || end - start != quote.length()) {
            throw new IllegalArgumentException("evidence of " + field + " spans " + start + " to " + end
                    + ", its quote is " + quote.length() + " long");
        }
    }
}
