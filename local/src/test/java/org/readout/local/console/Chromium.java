package org.readout.local.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a page of this machine's Chromium, and fails it when the page's own code failed or its security policy was
 * broken. Where there is no Chromium the tests are skipped, unless {@code -Dbrowser.required=true}.
 */
public final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    private static final String REFUSED_REQUEST = "Failed to load resource";
    /** Until a test gives up; a busy machine shows the same pages, later. */
    private static final double PATIENCE = 60_000;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private Optional<BrowserContext> context = Optional.empty();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (program().isPresent() || Boolean.getBoolean("browser.required")) {
            return ConditionEvaluationResult.enabled("a browser is there, or must be");
        }
        if (test.getTestMethod().isEmpty()) {
            System.err.println("NOTICE: no Chromium in " + PLACES + ", so " + test.getDisplayName() + " is skipped");
        }
        return ConditionEvaluationResult.disabled("no Chromium in " + PLACES);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        BrowserContext opened = Running.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("en-GB")
                .setTimezoneId("UTC"));
        context = Optional.of(opened);
        complaints.clear();
        opened.setDefaultTimeout(PATIENCE);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith(REFUSED_REQUEST)) {
                complaints.add(message.text());
            }
        });
        opened.onWebError(error -> complaints.add(error.error()));
        return opened.newPage();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context.ifPresent(BrowserContext::close);
        context = Optional.empty();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    private static Optional<Path> program() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    /** One browser for all tests of a run; it ends with the JVM. */
    private static final class Running {
        private static final Browser BROWSER = launched();

        private static Browser launched() {
            Path program = program()
                    .orElseThrow(
                            () -> new IllegalStateException("browser.required, but there is no Chromium in " + PLACES));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(FLAGS));
        }
    }
}
