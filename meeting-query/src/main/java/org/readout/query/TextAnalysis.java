package org.readout.query;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The one place where text becomes words, for search and for alerts alike: Unicode word boundaries (UAX #29), lower case,
 * accents folded, English possessives and plurals removed. It is the same for every language, because a query does not
 * say its language and must mean one thing.
 */
public final class TextAnalysis {
    /** The widest distance that may be asked between two words. */
    public static final int MAX_DISTANCE = 20;

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, new EnglishMinimalStemFilter(stream));
        }
    };

    private TextAnalysis() {}

    /** The words of a text in order. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        try (TokenStream stream = ANALYZER.tokenStream("", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                // PostgreSQL has no NUL in text; no word of any language has one either
                words.add(term.toString().replace("\0", ""));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A name as it is compared: its words, joined by one space. */
    public static String fold(String name) {
        return words(name).stream().collect(Collectors.joining(" "));
    }
}
