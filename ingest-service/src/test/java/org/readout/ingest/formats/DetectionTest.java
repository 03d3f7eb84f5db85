package org.readout.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.detection.Formats;

/** The content tells what it is; the declared type only where the content leaves a doubt. */
class DetectionTest {
    private static final String RSS = "<rss><channel><item><title>Riga talks</title></item></channel></rss>";
    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>Riga talks</title></head><body><p>Two ministers met in Riga and spoke of ports and railways.</p></body></html>";
    private static final String OWN = "{\"headline\": \"Riga talks\", \"text\": \"Two ministers met.\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "text/html; charset=utf-8",
                "application/json",
                "application/octet-stream",
                "application/xml",
                "nonsense"
            })
    void a_document_is_read_as_what_it_is_whatever_it_is_declared_to_be(String declared) {
        for (String document : new String[] {
            RSS, PAGE, OWN, "<?xml version='1.0'?>\n<!-- made by hand -->\n" + RSS, "\n\n " + RSS, "\uFEFF" + RSS
        }) {
            assertThat(stories(document, declared))
                    .as(declared + " " + document)
                    .first()
                    .extracting(Story::headline)
                    .isEqualTo(Optional.of("Riga talks"));
        }
    }

    @Test
    void a_warning_of_the_server_before_a_feed_does_not_hide_it() {
        assertThat(stories("Warning: include() failed in /srv/feed.php on line 3\n" + RSS, "text/html"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[RABAT] Two ministers met.", "{brackets} are words", "< 3 ministers met", "\"Quoted,\" he said."
            })
    void plain_text_may_begin_with_any_sign(String text) {
        assertThat(stories(text, "text/plain")).first().extracting(Story::text).isEqualTo(text);
    }

    @Test
    void what_is_declared_json_and_is_none_is_told_so() {
        assertThat(unreadable("Two ministers met.", "application/json").why()).startsWith("not JSON");
        assertThat(unreadable("{\"text\": }", "application/json").where()).isEqualTo("line 1, column 10");
        assertThat(unreadable("", "application/json").why()).contains("no JSON");
    }

    @Test
    void xml_of_another_vocabulary_is_told_so() {
        assertThat(unreadable("<Error><Code>AccessDenied</Code></Error>", "application/xml")
                        .why())
                .contains("<Error>", "NewsML-G2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>500 Internal Server Error</title></head><body><h1>Internal Server Error</h1><p>The server encountered an internal error and was unable to complete your request.</p></body></html>",
                "<html><head><title>Page not found - Wire</title></head><body><nav><a href=/>Home</a></nav><main><h1>Oops!</h1><p>The page you are looking for does not exist or has been moved. Try the search.</p></main></body></html>",
                "<html><head><title>Attention Required! | Cloudflare</title></head><body><h1>Sorry, you have been blocked</h1><p>You are unable to access wire.example.</p></body></html>",
                "<html><head><title>Anmelden</title></head><body><form><label>Benutzer</label><input><label>Kennwort</label><input type=password></form></body></html>",
                "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>",
                "<html><head><title>Страница не найдена</title></head><body><p>Ошибка 404. Запрошенная страница не существует.</p></body></html>",
                "<html><head><title>Wire</title></head><body></body></html>",
                "<html><body><ul><li><a href=/1>Ministers meet in Riga to speak of ports and railways in the region</a></li><li><a href=/2>Ministers meet in Oslo to speak of ferries and of fish in the region</a></li></ul></body></html>",
                "404 Not Found",
                "Internal Server Error",
                "{\"error\": {\"code\": 403, \"message\": \"Forbidden\"}}",
                "   \n  ",
            })
    void an_error_page_is_never_a_story(String document) {
        assertThat(Formats.read(document.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty()))
                .isInstanceOf(Unreadable.class);
    }

    private static java.util.List<Story> stories(String document, String declared) {
        Parsed parsed =
                Formats.read(document.getBytes(StandardCharsets.UTF_8), Optional.of(declared), Optional.empty());
        assertThat(parsed).isInstanceOf(Stories.class);
        return ((Stories) parsed).stories();
    }

    private static Unreadable unreadable(String document, String declared) {
        Parsed parsed =
                Formats.read(document.getBytes(StandardCharsets.UTF_8), Optional.of(declared), Optional.empty());
        assertThat(parsed).isInstanceOf(Unreadable.class);
        return (Unreadable) parsed;
    }
}
