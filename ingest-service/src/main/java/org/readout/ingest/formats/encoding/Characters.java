package org.readout.ingest.formats.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.ingest.formats.Refusal;

/** The characters of a document. */
public final class Characters {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern XML_DECLARATION =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");
    private static final Pattern META =
            Pattern.compile("(?i)<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{1,40})");
    private static final int PRESCAN = 1024;
    private static final Set<String> LATIN =
            Set.of("ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "windows-1250", "windows-1252", "windows-1254");
    private static final int UNSURE = 30;
    private static final int MUCH = 30;

    private Characters() {}

    /** JSON: UTF-8 and nothing else (RFC 8259, section 8.1), or one of its sisters where a mark or zeros say so. */
    public static String ofJson(byte[] content) throws Refusal {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(content);
        Charset charset = mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
        byte[] body = body(content, mark);
        Optional<String> text = strictly(body, charset);
        if (text.isEmpty()) {
            throw new Refusal(
                    "byte " + (content.length - body.length + firstBad(body, charset)),
                    "these bytes are not " + charset + "; JSON must be UTF-8 (RFC 8259, section 8.1)");
        }
        return text.get();
    }

    /** XML: mark, then HTTP, then the declaration, then UTF-8 (RFC 7303, section 3). */
    public static String ofXml(byte[] content, Optional<String> httpCharset) {
        return of(content, httpCharset, XML_DECLARATION);
    }

    /** HTML: mark, then HTTP, then {@code meta} in the first 1024 bytes, then what the bytes look like (WHATWG HTML, 13.2.3). */
    public static String ofHtml(byte[] content, Optional<String> httpCharset) {
        return of(content, httpCharset, META);
    }

    /** Plain text: mark, then HTTP, then UTF-8 if it is that, then what the bytes look like. */
    public static String ofText(byte[] content, Optional<String> httpCharset) {
        return of(content, httpCharset, Pattern.compile("(?!)()"));
    }

    /** The first characters, enough to see what kind of document it is. */
    public static String beginning(byte[] content, int bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(content);
        byte[] body = body(content, mark);
        return new String(
                body,
                0,
                Math.min(bytes, body.length),
                mark.map(ByteOrderMark::charset).orElse(StandardCharsets.ISO_8859_1));
    }

    private static String of(byte[] content, Optional<String> httpCharset, Pattern declaration) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(content);
        byte[] body = body(content, mark);
        if (mark.isPresent()) {
            return loosely(body, ebcdicAsDeclared(body, mark.get().charset()));
        }
        Optional<Charset> told = httpCharset.flatMap(CharsetLabels::charset).or(() -> declared(body, declaration));
        return told.filter(charset -> !isMislabelledUtf8(body, charset))
                .flatMap(charset -> strictly(body, charset))
                .or(() -> strictly(body, StandardCharsets.UTF_8))
                .orElseGet(() -> loosely(body, mostlyUtf8(body) ? StandardCharsets.UTF_8 : otherThanUtf8(body, told)));
    }

    /**
     * Every row of bytes is a text in an encoding of one byte a letter, but no such text is UTF-8 by chance where it has letters beyond ASCII. Agencies change their encoding and forget
     * the label.
     */
    private static boolean isMislabelledUtf8(byte[] body, Charset charset) {
        return charset.canEncode()
                && charset.newEncoder().maxBytesPerChar() == 1
                && strictly(body, StandardCharsets.UTF_8)
                        .filter(text -> text.chars().anyMatch(letter -> letter > 0x7F))
                        .isPresent();
    }

    /** A document that declares UTF-16 while its declaration can be read byte by byte is not that (WHATWG HTML, 13.2.3.3). */
    private static Optional<Charset> declared(byte[] body, Pattern declaration) {
        String head = new String(body, 0, Math.min(PRESCAN, body.length), StandardCharsets.ISO_8859_1);
        Matcher found = declaration.matcher(head);
        return found.find()
                ? CharsetLabels.charset(found.group(1))
                        .map(charset -> charset.name().startsWith("UTF-16")
                                        || charset.name().startsWith("UTF-32")
                                ? StandardCharsets.UTF_8
                                : charset)
                : Optional.empty();
    }

    private static Charset ebcdicAsDeclared(byte[] body, Charset charset) {
        if (!charset.name().equals("IBM037")) {
            return charset;
        }
        Matcher found = XML_DECLARATION.matcher(new String(body, 0, Math.min(PRESCAN, body.length), charset));
        return found.find() ? CharsetLabels.charset(found.group(1)).orElse(charset) : charset;
    }

    private static byte[] body(byte[] content, Optional<ByteOrderMark> mark) {
        int from = mark.map(ByteOrderMark::length).orElse(0);
        return from == 0 ? content : Arrays.copyOfRange(content, from, content.length);
    }

    private static Optional<String> strictly(byte[] body, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // that it is not this charset is the answer
        }
    }

    private static int firstBad(byte[] body, Charset charset) {
        ByteBuffer bytes = ByteBuffer.wrap(body);
        charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, java.nio.CharBuffer.allocate(body.length + 1), true);
        return bytes.position();
    }

    private static String loosely(byte[] body, Charset charset) {
        return new String(body, charset);
    }

    /** One torn letter does not make a page of UTF-8 something else. */
    private static boolean mostlyUtf8(byte[] body) {
        String text = loosely(body, StandardCharsets.UTF_8);
        long torn = text.chars().filter(c -> c == '\uFFFD').count();
        long whole = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return whole > torn;
    }

    private static Charset otherThanUtf8(byte[] body, Optional<Charset> told) {
        return told.filter(charset -> !charset.equals(StandardCharsets.UTF_8)).orElseGet(() -> guess(body));
    }

    /** Alphabets are told apart well; of the Latin ones another than the usual must be much likelier. */
    private static Charset guess(byte[] body) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch[] matches = detector.setText(body).detectAll();
        if (matches.length == 0 || matches[0].getConfidence() < UNSURE) {
            return WINDOWS_1252;
        }
        int usual = Stream.of(matches)
                .filter(match ->
                        match.getName().equals("ISO-8859-1") || match.getName().equals("windows-1252"))
                .mapToInt(CharsetMatch::getConfidence)
                .max()
                .orElse(0);
        boolean latin = LATIN.contains(matches[0].getName());
        return latin && matches[0].getConfidence() - usual < MUCH
                ? WINDOWS_1252
                : CharsetLabels.charset(matches[0].getName()).orElse(WINDOWS_1252);
    }
}
