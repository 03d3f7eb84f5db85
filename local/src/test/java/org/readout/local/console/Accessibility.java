package org.readout.local.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What axe-core finds (WCAG 2.2 A and AA, and its best practices), in light and in dark. */
final class Accessibility {
    private Accessibility() {}

    static void check(Page page) {
        check(page, new AxeBuilder(page));
    }

    /** What it finds of colours; a mail is no page with landmarks. */
    static void checkColours(Page page) {
        check(page, new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static void check(Page page, AxeBuilder axe) {
        var found = new ArrayList<String>();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            axe.analyze().getViolations().stream().map(Accessibility::words).forEach(found::add);
        }
        assertThat(found).as("accessibility of " + page.url()).isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getHelp()
                + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).collect(Collectors.joining());
    }
}
