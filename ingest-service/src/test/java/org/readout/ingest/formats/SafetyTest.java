package org.readout.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.detection.Formats;

/** What is sent to hurt is refused with its place and its reason, or made harmless. */
class SafetyTest {
    private static final String FEED =
            "<rss><channel><item><title>%s</title><description>Two ministers met.</description></item></channel></rss>";

    @Test
    void an_external_entity_is_refused_and_never_loaded() {
        Unreadable unreadable =
                refused("<?xml version='1.0'?>\n<!DOCTYPE rss [\n<!ENTITY xxe SYSTEM 'file:///etc/passwd'>]>"
                        + FEED.formatted("&xxe;"));

        assertThat(unreadable.where()).isEqualTo("line 3");
        assertThat(unreadable.why()).contains("\"xxe\" is external", "never loaded");
    }

    @Test
    void an_external_parameter_entity_is_refused() {
        assertThat(refused("<!DOCTYPE rss [<!ENTITY % all SYSTEM \"http://127.0.0.1/evil.dtd\"> %all;]>"
                                + FEED.formatted("x"))
                        .why())
                .contains("external");
    }

    @Test
    void an_external_document_type_is_passed_over() {
        assertThat(only("<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/rss.dtd\">" + FEED.formatted("Read"))
                        .headline())
                .hasValue("Read");
    }

    @Test
    void the_entity_sets_of_html_are_known_without_loading_them() {
        String doctype =
                "<!DOCTYPE rss [<!ENTITY % HTMLlat1 PUBLIC \"-//W3C//ENTITIES Latin 1 for XHTML//EN\" \"http://127.0.0.1:1/lat1.ent\"> %HTMLlat1;]>";

        assertThat(only(doctype + FEED.formatted("&Eacute;lys&eacute;e")).headline())
                .hasValue("Élysée");
    }

    @Test
    void entities_of_entities_are_refused() {
        String laughs =
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;\"><!ENTITY lol3 \"&lol2;&lol2;\">]>";

        assertThat(refused(laughs + FEED.formatted("&lol3;")).why()).contains("\"lol2\"", "entities that hold others");
    }

    @Test
    void one_long_entity_many_times_is_refused() {
        String once = "<!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(900) + "\">]>";

        assertThat(refused(once + FEED.formatted("&a;".repeat(1_000))).why()).contains("its entities add more than");
        assertThat(refused("<!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(90_000) + "\">]>" + FEED.formatted("&a;"))
                        .why())
                .contains("long texts");
    }

    @Test
    void an_entity_of_plain_words_is_put_in() {
        assertThat(only("<!DOCTYPE rss [<!ENTITY desk 'Danube Desk'>]>" + FEED.formatted("&desk; reports"))
                        .headline())
                .hasValue("Danube Desk reports");
    }

    @Test
    void a_document_beyond_the_limit_is_refused() {
        assertThat(refused("x".repeat((1 << 20) + 1)).why()).contains("1048577 bytes");
    }

    @Test
    void nesting_beyond_the_limit_is_refused() {
        assertThat(refused("[".repeat(100) + "]".repeat(100), "application/json")
                        .why())
                .contains("nesting depth");
        assertThat(refused("{\"text\":\"x\",\"more\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}")
                        .why())
                .contains("nesting depth");
        assertThat(refused("<rss>" + "<a>".repeat(100_000)).why()).contains("nested deeper than 256");
    }

    @Test
    void a_page_of_a_hundred_thousand_open_elements_is_still_read() {
        assertThat(only("<html><body>" + "<div>".repeat(100_000)
                                + "<p>Two ministers met in Riga and spoke of ports and railways.</p>")
                        .text())
                .isEqualTo("Two ministers met in Riga and spoke of ports and railways.");
    }

    @Test
    void scripts_and_styles_are_never_text() {
        String page =
                "<html><head><title>Ministers meet in Riga</title><style>p{}</style></head><body><article><p onclick=\"steal()\">Two ministers met in Riga.<script>alert(1)</script>"
                        + "<SCRIPT src=x></SCRIPT ><svg><script>alert(2)</script></svg><iframe srcdoc='<p>framed</p>'></iframe></p><style>b{}</style><p>They spoke of ports.</p><noscript>track</noscript></article></body></html>";

        assertThat(only(page).text()).isEqualTo("Two ministers met in Riga.\n\nThey spoke of ports.");
        assertThat(only(FEED.formatted("&lt;script&gt;alert(1)&lt;/script&gt;Riga"))
                        .headline())
                .hasValue("Riga");
    }

    @Test
    void nul_and_control_characters_are_taken_out() {
        Story story = only(
                "{\"guid\":\"1\",\"headline\":\"Ri\\u0000ga\\u001b[31m\",\"text\":\"Two\\u0008 min\\u0000isters\\u0085met\\r\\nthere.\"}");

        assertThat(story.headline()).hasValue("Riga[31m");
        assertThat(story.text()).isEqualTo("Two ministers\nmet\nthere.");
        assertThat(only(FEED.formatted("Ri\u0000ga &#0; &#x1F; port"))
                        .headline()
                        .orElseThrow()
                        .chars()
                        .noneMatch(c -> c < ' '))
                .isTrue();
    }

    @Test
    void unpaired_surrogates_become_replacement_characters() {
        assertThat(only("{\"text\":\"a \\ud800 b \\udc00\\ud83d\\ude00\"}").text())
                .isEqualTo("a \uFFFD b \uFFFD\uD83D\uDE00");
    }

    @Test
    void direction_overrides_are_taken_out_and_marks_stay() {
        assertThat(only("{\"headline\":\"pay \u202E001\u202C \u2067now\u2069\",\"text\":\"سلام\u200F (2026)\"}")
                        .headline())
                .hasValue("pay 001 now");
        assertThat(only("{\"text\":\"سلام\u200F (2026)\"}").text()).isEqualTo("سلام\u200F (2026)");
    }

    @Test
    void line_breaks_cannot_enter_through_an_identifier_or_an_address() {
        assertThat(refused("{\"guid\":\"1\\r\\nSet-Cookie: a=b\",\"text\":\"x\"}", "application/json")
                        .where())
                .isEqualTo("$.guid");
        assertThat(refused(
                                "{\"guid\":\"1\",\"url\":\"https://a.example/\\r\\nX: y\",\"text\":\"x\"}",
                                "application/json")
                        .where())
                .isEqualTo("$.url");

        Story story = only(
                "<rss><channel><item><guid>a\r\nb</guid><link>https://a.example/x\r\nSet-Cookie: y</link><title>t</title></item></channel></rss>");
        assertThat(story.guid()).hasValue("a b");
        assertThat(story.url()).hasValue(URI.create("https://a.example/x%20Set-Cookie:%20y"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "vbscript:x",
                "https://user:secret@a.example/",
                "//",
                "http://"
            })
    void addresses_that_lead_elsewhere_than_to_the_web_are_refused(String address) {
        assertThat(refused("{\"url\":\"" + address + "\",\"text\":\"x\"}", "application/json")
                        .where())
                .isEqualTo("$.url");
        assertThat(only("<rss><channel><item><link>" + address + "</link><title>t</title></item></channel></rss>")
                        .url())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 x", "PK\u0003\u0004 x", "\u001f\u008b\u0008 x", "\u0089PNG x", "{\\rtf1 x}"})
    void documents_that_are_no_text_say_what_they_are(String beginning) {
        Parsed parsed = Formats.read(
                beginning.getBytes(StandardCharsets.ISO_8859_1), Optional.of("text/plain"), Optional.empty());

        assertThat(parsed).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) parsed).why()).startsWith("it is ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a ",
                "&",
                "<",
                "<![CDATA[",
                "<!--",
                "<!DOCTYPE ",
                "<?",
                "<b><p>",
                "<table>",
                "<item>",
                "<title>",
                "[[",
                "{\"a\":",
                "\"",
                "&amp;lt;",
                "<p><a href=x>",
                "\n\n",
                " ",
                "<td>x",
                "</a>",
                "<br>",
                "read also ",
                "1",
                "a=",
                "]]>",
                "%",
                "<!ENTITY a 'b'>",
                "\\u0000",
                "\u202e",
                "é"
            })
    void a_long_run_of_anything_is_answered(String piece) {
        for (String frame : new String[] {
            "%s",
            "<rss><channel><item><description>%s",
            "<html><body><article><p>%s",
            "{\"text\":\"%s",
            "<!DOCTYPE rss [%s"
        }) {
            String all = frame.replace("%s", piece.repeat(100_000 / piece.length()));
            assertThat(Formats.read(all.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty()))
                    .isNotNull();
        }
    }

    @Test
    void long_texts_do_not_exhaust_the_stack_or_the_patience_of_a_pattern() {
        assertThat(refused("<!DOCTYPE rss [<!ENTITY a \"" + "a b ".repeat(100_000) + "\">]>" + FEED.formatted("x"))
                        .why())
                .contains("long texts");
        assertThat(only("<html><body><p>By " + "Ab".repeat(100_000)
                                + "!</p><p>Two ministers met in Riga and spoke of ports.</p></body></html>")
                        .text())
                .endsWith("Two ministers met in Riga and spoke of ports.");
        assertThat(only("<feed><entry><content mode='base64'>QQ" + " ".repeat(200_000) + "!</content></entry></feed>")
                        .text())
                .startsWith("QQ");
        assertThat(only("<html><head><title>Riga</title></head><!--" + " --><!--".repeat(50_000)
                                + "--><body><p>Two ministers met in Riga and spoke.</p></body></html>")
                        .text())
                .isEqualTo("Two ministers met in Riga and spoke.");
    }

    private static Story only(String document) {
        Parsed parsed = Formats.read(document.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
        assertThat(parsed).isInstanceOf(Stories.class);
        assertThat(((Stories) parsed).stories()).as(parsed.toString()).hasSize(1);
        return ((Stories) parsed).stories().get(0);
    }

    private static Unreadable refused(String document) {
        return refused(document, "");
    }

    private static Unreadable refused(String document, String type) {
        Parsed parsed = Formats.read(document.getBytes(StandardCharsets.UTF_8), Optional.of(type), Optional.empty());
        assertThat(parsed).isInstanceOf(Unreadable.class);
        return (Unreadable) parsed;
    }
}
