package org.readout.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.detection.Formats;

/** Who is believed about the encoding, in which order. */
class EncodingTest {
    private static final String TITLE = "Přemysl a Łucja";
    private static final byte[] NO_MARK = {};

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "windows-1250", "ISO-8859-2"})
    void xml_is_read_in_the_encoding_that_it_declares(String charset) {
        assertThat(headline(feed(charset), charset, NO_MARK, "")).isEqualTo(TITLE);
    }

    @Test
    void xml_in_ebcdic_is_read() {
        byte[] content =
                "<?xml version='1.0' encoding='cp037'?><rss><channel><item><title>Gr\u00fcn</title></item></channel></rss>"
                        .getBytes(Charset.forName("IBM037"));

        assertThat(headline(content, "")).isEqualTo("Grün");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,EFBBBF", "UTF-16BE,FEFF", "UTF-16LE,FFFE", "UTF-32BE,0000FEFF", "UTF-32LE,FFFE0000"})
    void a_mark_goes_before_http_and_declaration(String charset, String mark) {
        byte[] bytes = java.util.HexFormat.of().parseHex(mark);

        assertThat(headline(feed("windows-1251"), charset, bytes, "text/xml; charset=koi8-r"))
                .isEqualTo(TITLE);
    }

    @Test
    void http_goes_before_the_declaration() {
        assertThat(headline(feed("ISO-8859-1"), "UTF-8", NO_MARK, "application/rss+xml; charset=\"utf-8\""))
                .isEqualTo(TITLE);
        assertThat(headline(feed("utf-8"), "windows-1250", NO_MARK, "text/xml;charset=windows-1250"))
                .isEqualTo(TITLE);
    }

    @Test
    void a_declaration_that_cannot_be_true_is_not_believed() {
        assertThat(headline(feed("utf-16"), "UTF-8", NO_MARK, "")).isEqualTo(TITLE);
        assertThat(headline(feed("no-such-thing"), "UTF-8", NO_MARK, "text/xml; charset=nonsense"))
                .isEqualTo(TITLE);
        assertThat(headline(feed("utf-8").replace(TITLE, "Caf\u00e9 \u2013 na\u00efve"), "windows-1252", NO_MARK, ""))
                .isEqualTo("Café – naïve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "windows-1251", "us-ascii"})
    void utf_8_is_known_under_the_label_of_an_encoding_of_one_byte_a_letter(String label) {
        assertThat(headline(feed(label), "UTF-8", NO_MARK, "")).isEqualTo(TITLE);
        assertThat(headline(feed(label), "UTF-8", NO_MARK, "text/xml; charset=" + label))
                .isEqualTo(TITLE);
    }

    @Test
    void latin_1_means_windows_1252_on_the_web() {
        assertThat(headline(feed("ISO-8859-1").replace(TITLE, "\u201cSo\u201d \u2013 he"), "windows-1252", NO_MARK, ""))
                .isEqualTo("“So” – he");
    }

    @Test
    void one_torn_letter_does_not_turn_a_feed_into_another_encoding() {
        byte[] content = feed("utf-8").replace(TITLE, TITLE + " \u0001").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < content.length; i++) {
            content[i] = content[i] == 1 ? (byte) 0xC5 : content[i];
        }

        assertThat(headline(content, "")).isEqualTo(TITLE + " \uFFFD");
    }

    @Test
    void pages_are_read_as_their_meta_says_and_http_goes_before_it() {
        String page =
                "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'><title>Министры встретились в Риге</title></head><body><p>Министры двух стран встретились в Риге и обсудили порты.</p></body></html>";

        assertThat(headline(page.getBytes(Charset.forName("windows-1251")), "text/html"))
                .isEqualTo("Министры встретились в Риге");
        assertThat(headline(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"))
                .isEqualTo("Министры встретились в Риге");
    }

    @Test
    void text_without_any_word_of_its_encoding_is_guessed() {
        String text =
                "Министры двух стран встретились в Риге и обсудили порты, железные дороги и торговлю между двумя странами.";

        assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(text(text.getBytes(Charset.forName("windows-1251")))).isEqualTo(text);
        assertThat(text(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(text);
        assertThat(text("Le ministre a \u00e9t\u00e9 re\u00e7u \u00e0 Rabat."
                        .getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Le ministre a été reçu à Rabat.");
    }

    @Test
    void json_is_utf_8_and_anything_else_is_told_where() {
        byte[] content = "{\"text\": \"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        Parsed parsed = Formats.read(content, Optional.of("application/json; charset=iso-8859-1"), Optional.empty());

        assertThat(parsed)
                .isEqualTo(new Unreadable(
                        "byte 13", "these bytes are not UTF-8; JSON must be UTF-8 (RFC 8259, section 8.1)"));
        assertThat(text("\uFEFF{\"text\": \"Café\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Café");
    }

    private static String feed(String declared) {
        return "<?xml version='1.0' encoding='" + declared + "'?><rss><channel><item><title>" + TITLE
                + "</title></item></channel></rss>";
    }

    private static String headline(String document, String charset, byte[] mark, String type) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(mark);
        content.writeBytes(document.getBytes(Charset.forName(charset)));
        return headline(content.toByteArray(), type);
    }

    private static String headline(byte[] content, String type) {
        return only(content, type).headline().orElseThrow();
    }

    private static String text(byte[] content) {
        return only(content, "").text();
    }

    private static Story only(byte[] content, String type) {
        Parsed parsed = Formats.read(content, Optional.of(type), Optional.empty());
        assertThat(parsed).isInstanceOf(Stories.class);
        return ((Stories) parsed).stories().get(0);
    }
}
