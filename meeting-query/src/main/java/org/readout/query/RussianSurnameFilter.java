package org.readout.query;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The Russian stemmer takes the nominative of a surname in -ov or -ev for a plural's genitive and cuts it, but leaves it in
 * the other cases and in the feminine. Here it is cut from those too, so that all forms of a surname are one.
 */
final class RussianSurnameFilter extends TokenFilter {
    private static final int LEAST = 5;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    RussianSurnameFilter(TokenStream stems) {
        super(stems);
    }

    @Override
    public final boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int length = term.length();
        if (length >= LEAST && term.charAt(length - 1) == 'в' && "ое".indexOf(term.charAt(length - 2)) >= 0) {
            term.setLength(length - 2);
        }
        return true;
    }
}
