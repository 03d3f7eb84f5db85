package org.readout.notify.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.readout.notify.links.Links;
import org.readout.notify.links.Purpose;

/** What the links in mails do; whoever holds one needs no account. */
@ApplicationScoped
public class MailedLinks {
    private final Subscriptions subscriptions;
    private final Following following;
    private final Links links;

    MailedLinks(Subscriptions subscriptions, Following following, Links links) {
        this.subscriptions = subscriptions;
        this.following = following;
        this.links = links;
    }

    /** The subscription that a confirmation link asks about, if the link still works. */
    public Optional<Subscription> askedAbout(String token) {
        return links.subject(Purpose.CONFIRM, token).flatMap(subscriptions::find);
    }

    /** The reader said yes; the link works no more. */
    @Transactional
    public Optional<Subscription> confirm(String token) {
        Optional<Subscription> asked = links.use(Purpose.CONFIRM, token).flatMap(subscriptions::find);
        asked.ifPresent(following::confirm);
        return asked;
    }

    /** Those that the mail with this unsubscribe link told. */
    public List<Subscription> toldByMail(String token) {
        return links.subject(Purpose.UNSUBSCRIBE, token)
                .map(subscriptions::toldBy)
                .orElse(List.of());
    }

    /** Ends those that the mail with this unsubscribe link told. */
    @Transactional
    public List<Subscription> unsubscribe(String token) {
        List<Subscription> told = toldByMail(token);
        told.forEach(following::end);
        return told;
    }

    /** Those that a manage link may change; empty when it works no more. */
    public Optional<List<Subscription>> managed(String token) {
        return links.subject(Purpose.MANAGE, token).map(subscriptions::at);
    }

    /** What a reader may do without an account. */
    public enum Act {
        PAUSE,
        RESUME,
        END
    }

    /** Does it to one of the subscriptions that the manage link may change. */
    @Transactional
    public Optional<List<Subscription>> manage(String token, String id, Act act) {
        return managed(token).map(all -> {
            all.stream()
                    .filter(subscription -> subscription.id().equals(id))
                    .findFirst()
                    .ifPresent(one -> {
                        switch (act) {
                            case PAUSE -> following.pause(one);
                            case RESUME -> following.resume(one);
                            case END -> following.end(one);
                        }
                    });
            return managed(token).orElseThrow();
        });
    }
}
