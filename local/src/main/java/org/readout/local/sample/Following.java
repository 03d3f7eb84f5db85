package org.readout.local.sample;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.local.client.Clients;
import org.readout.local.client.SubscriptionsClient;
import org.readout.local.suite.Port;
import org.readout.local.suite.Suite;
import org.readout.local.suite.Unstartable;

/** The subscriptions of the sample's readers, made once and remembered between runs. */
public final class Following {
    private static final Pattern CONFIRMATION = Pattern.compile("https?://\\S*confirm\\S*");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Suite suite;
    private final SubscriptionsClient subscriptions;

    public Following(Suite suite) {
        this.suite = suite;
        subscriptions = new Clients(suite.ports(), suite.keys()).subscriptions();
    }

    /** Lets every reader follow what they follow, and confirms the mailed links. Does nothing when an earlier run did. */
    public void begin() throws InterruptedException {
        Path remembered = suite.sampleFile();
        if (Files.exists(remembered)) {
            return;
        }
        var ids = new Properties();
        for (Follower follower : Follower.ALL) {
            URI sink = suite.ports().address(Port.INBOX).resolve("/webhooks/" + follower.name());
            ids.setProperty(
                    follower.name() + ".webhook",
                    subscriptions.byWebhook(follower.query(), sink, suite.keys().webhookSecret()));
            ids.setProperty(follower.name() + ".mail", subscriptions.byMail(follower.query(), follower.address()));
            subscriptions.follow(confirmation(follower));
        }
        try (Writer file = Files.newBufferedWriter(remembered)) {
            ids.store(file, "The sample's subscriptions");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The subscriptions' ids that {@code file} remembers. */
    public static List<String> ids(Path file) {
        var ids = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            ids.load(reader);
        } catch (IOException e) {
            return List.of(); // started without the sample
        }
        var sorted = new ArrayList<String>();
        ids.stringPropertyNames().stream().sorted().forEach(name -> sorted.add(ids.getProperty(name)));
        return sorted;
    }

    private URI confirmation(Follower follower) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Optional<URI> link = mailedLink(follower);
        while (link.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            link = mailedLink(follower);
        }
        return link.orElseThrow(() -> new Unstartable("No mail with a link to confirm arrived for " + follower.address()
                + ". The inbox is " + suite.ports().address(Port.INBOX)));
    }

    private Optional<URI> mailedLink(Follower follower) {
        return suite.mails().mailsTo(follower.address()).stream()
                .map(mail -> CONFIRMATION.matcher(mail.text()))
                .filter(Matcher::find)
                .map(found -> URI.create(found.group()))
                .reduce((older, newer) -> newer);
    }
}
