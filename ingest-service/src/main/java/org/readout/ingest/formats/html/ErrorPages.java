package org.readout.ingest.formats.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that are no article but say so only to people: errors, log-ins, riddles for robots, empty shells. */
public final class ErrorPages {
    private static final int AN_ARTICLE = 600;
    private static final Pattern ERROR = Pattern.compile(
            "\\b(?:(?:error|http(?: status)?)\\s*[:#-]?\\s*(?:4[0-9]{2}|5[0-9]{2})|(?:4(?:00|01|03|04|05|06|08|10|29)|5(?:00|02|03|04|2[0-6]))\\s*[-:|–—.]?\\s*(?:error|not found|forbidden|unauthori[sz]ed|bad (?:request|gateway)|"
                    + "internal|service|gateway|too many|gone|page|method|web server|access|страница|ошибка)|(?:page|file|article|story|resource|url|document)(?: you (?:requested|are looking for))? "
                    + "(?:was not found|not found|cannot be found|could not be found|can't be found|does not exist|doesn't exist|no longer (?:exists|available)|is unavailable)|not found on this server|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|"
                    + "access (?:to this (?:page|resource) )?(?:is |has been )?denied|forbidden|too many requests|something went wrong|site (?:is )?under (?:maintenance|construction)|temporarily unavailable|account suspended|domain (?:is )?for sale|default (?:web )?page|it works!|index of /"
                    + "|страница не найдена|ошибка (?:404|500|сервера)|доступ запрещ[её]н|page introuvable|página no encontrada|seite nicht gefunden|sayfa bulunamadı|seite wurde nicht gefunden|бет табылмады|الصفحة غير موجودة)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern RIDDLE = Pattern.compile(
            "\\b(?:just a moment|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|not a robot|captcha|attention required|unusual traffic|enable javascript and cookies|ddos protection|security check|pardon our interruption|request unsuccessful)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOG_IN = Pattern.compile(
            "\\b(?:log ?in|sign ?in|please (?:log|sign) in|authentication required|login required|single sign-on|enter your password|войти|вход|авторизация|connexion|anmelden|iniciar sesión|giriş yap)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SCRIPT = Pattern.compile(
            "\\b(?:enable javascript|javascript (?:is )?(?:required|disabled)|requires javascript|turn on javascript|need to enable javascript|loading\\W*$)",
            Pattern.CASE_INSENSITIVE);

    private static final String RIDDLE_FORMS = ".g-recaptcha, .h-captcha, .cf-turnstile, #challenge-form, #cf-wrapper";

    private ErrorPages() {}

    /**
     * Why a page is none of an article, if so.
     *
     * @param page before anything was taken out of it
     * @param story what would be its text
     */
    static Optional<String> reason(Document page, String story) {
        Element heading = page.selectFirst("h1, h2");
        String head = page.title() + " \n " + (heading == null ? "" : heading.text());
        String all = page.body().text();
        boolean tiny = all.length() < AN_ARTICLE;
        if (story.length() < AN_ARTICLE) {
            if (RIDDLE.matcher(head).find()
                    || (tiny && (RIDDLE.matcher(all).find() || page.selectFirst(RIDDLE_FORMS) != null))) {
                return Optional.of("this is a check for robots, not an article");
            }
            if (page.selectFirst("input[type=password]") != null
                    && (story.length() < 250 || LOG_IN.matcher(head).find())) {
                return Optional.of("this is a log-in page, not an article");
            }
            Optional<String> error = found(ERROR, head).or(() -> tiny ? found(ERROR, all) : Optional.empty());
            if (error.isPresent() && (tiny || story.length() < 300)) {
                return Optional.of("this is an error page (\"" + error.get() + "\"), not an article");
            }
            if (LOG_IN.matcher(page.title()).lookingAt() && tiny) {
                return Optional.of("this is a log-in page, not an article");
            }
        }
        if (story.length() < 200
                && SCRIPT.matcher(all + " " + page.select("noscript").text()).find()) {
            return Optional.of("this page is drawn by scripts and holds no text itself");
        }
        return story.isEmpty() ? Optional.of("there is no running text on this page") : Optional.empty();
    }

    /** The same for what came as plain text. */
    public static Optional<String> reason(String text) {
        boolean tiny = text.length() < 300;
        return tiny && (startsWith(ERROR, text) || startsWith(RIDDLE, text))
                ? Optional.of("this is an error message (\""
                        + text.lines().findFirst().orElse("") + "\"), not an article")
                : Optional.empty();
    }

    private static boolean startsWith(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() && matcher.start() < 25;
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
