package org.readout.query;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The one place where text becomes words, for search and for alerts alike: Unicode word boundaries (UAX #29), lower case,
 * accents folded, and the lightest of endings removed by the word's script: Latin, Cyrillic, Arabic. It does not depend on
 * the language of a text, because a query does not say its language and must mean one thing (docs/decisions/0005).
 */
public final class TextAnalysis {
    /** The widest distance that may be asked between words. */
    public static final int MAX_DISTANCE = 20;

    private static final Analyzer FOLDED = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var boundaries = new StandardTokenizer();
            return new TokenStreamComponents(boundaries, folded(boundaries));
        }
    };

    private static final Analyzer STEMMED = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var boundaries = new StandardTokenizer();
            TokenStream arabic = new ArabicStemFilter(
                    new ArabicNormalizationFilter(new PersianNormalizationFilter(folded(boundaries))));
            TokenStream russian = new RussianSurnameFilter(new RussianLightStemFilter(arabic));
            return new TokenStreamComponents(boundaries, new LatinStemFilter(russian));
        }
    };

    private TextAnalysis() {}

    private static TokenStream folded(Tokenizer boundaries) {
        return new FoldingFilter(boundaries);
    }

    /**
     * A word as it is indexed, with the place in the text that it was read from.
     *
     * @param word as it is indexed
     * @param start offset of its first character in UTF-16 code units
     * @param end offset behind its last character
     */
    public record Word(String word, int start, int end) {}

    /** The words of a text in order, as they are indexed. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        read(text, true, (word, start, end) -> words.add(word));
        return words;
    }

    /** The words of a text in order with their places, such as for marking what was found. */
    public static List<Word> wordsWithPlaces(String text) {
        var words = new ArrayList<Word>();
        read(text, true, (word, start, end) -> words.add(new Word(word, start, end)));
        return words;
    }

    /** A name as it is compared: its words without case, accents and punctuation but with their endings, joined by one space. */
    public static String fold(String name) {
        var words = new ArrayList<String>();
        read(name, false, (word, start, end) -> words.add(word));
        return String.join(" ", words);
    }

    /** Hears of each word. */
    interface Sink {
        void word(String word, int start, int end);
    }

    /** Most pieces between spaces are plain words, which are read at once; the others go through Lucene, as many as possible together. */
    private static void read(String text, boolean stemmed, Sink words) {
        int unread = 0;
        for (int at = 0; at < text.length(); ) {
            int end = PlainWords.pieceEnd(text, at);
            if (PlainWords.isPlain(text, at, end)) {
                readByLucene(text, unread, at, stemmed, words);
                PlainWords.read(text, at, end, stemmed, words);
                unread = end;
            }
            at = end;
        }
        readByLucene(text, unread, text.length(), stemmed, words);
    }

    private static void readByLucene(String text, int from, int to, boolean stemmed, Sink words) {
        if (text.substring(from, to).isBlank()) {
            return;
        }
        try (TokenStream stream =
                (stemmed ? STEMMED : FOLDED).tokenStream("", new StringReader(text.substring(from, to)))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (!term.isEmpty()) {
                    words.word(term.toString(), from + place.startOffset(), from + place.endOffset());
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
