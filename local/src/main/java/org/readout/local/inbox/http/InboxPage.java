package org.readout.local.inbox.http;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.local.inbox.Mail;
import org.readout.local.inbox.Webhook;

/** The inbox as a page. */
final class InboxPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="5">
            <title>Readout inbox</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #d5dbe1; vertical-align: top; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; font-size: 13px; }
            .bad { color: #a40000; font-weight: bold; }
            </style>
            </head>
            <body>
            <h1>Readout inbox</h1>
            """;
    private static final int SHOWN = 100;

    private InboxPage() {}

    static String of(List<Mail> mails, List<Webhook> webhooks) {
        return HEAD + "<h2>Mails (" + mails.size() + ")</h2>\n"
                + table("<th>when</th><th>to</th><th>subject</th>", mails, InboxPage::row)
                + "<h2>Webhooks (" + webhooks.size() + ")</h2>\n"
                + table("<th>when</th><th>to</th><th>signature</th><th>body</th>", webhooks, InboxPage::row)
                + "</body>\n</html>\n";
    }

    private static <T> String table(String head, List<T> all, Function<T, String> row) {
        List<T> newest =
                all.subList(Math.max(0, all.size() - SHOWN), all.size()).reversed();
        return "<table><tr>" + head + "</tr>\n" + newest.stream().map(row).collect(Collectors.joining()) + "</table>\n";
    }

    private static String row(Mail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%s\">%s</a></td></tr>\n"
                .formatted(mail.sentAt(), escaped(mail.to()), escaped(mail.id()), escaped(mail.subject()));
    }

    private static String row(Webhook webhook) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td><details><summary>%s</summary><pre>%s</pre></details></td></tr>\n"
                .formatted(
                        webhook.receivedAt(),
                        escaped(webhook.sink()),
                        webhook.verified() ? "right" : "<span class=\"bad\">wrong</span>",
                        escaped(webhook.id()),
                        escaped(webhook.body()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
