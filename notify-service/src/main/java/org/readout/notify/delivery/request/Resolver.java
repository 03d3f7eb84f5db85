package org.readout.notify.delivery.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Reach;

/** Finds the address that a request to a host may go to. */
@ApplicationScoped
class Resolver implements Reach {
    private final RequestConfig config;

    private final List<AddressRange> allowed;

    Resolver(RequestConfig config) {
        this.config = config;
        this.allowed = config.allowedRanges().orElse(List.of()).stream()
                .map(AddressRange::parse)
                .toList();
    }

    /** So that whoever writes such an address hears of it at once. It is looked at again before each request. */
    @Override
    public Optional<String> forbids(Channel channel) {
        return switch (channel) {
            case Channel.Email email -> Optional.empty();
            case Channel.Webhook webhook -> forbids(webhook.url().getHost());
            case Channel.WebPush browser -> forbids(browser.endpoint().getHost());
        };
    }

    private Optional<String> forbids(String host) {
        return switch (resolve(host)) {
            case Resolved.Allowed allowedAddress -> Optional.empty();
            case Resolved.Unknown unknown -> Optional.empty();
            case Resolved.Forbidden forbidden -> Optional.of(forbidden.why());
        };
    }

    sealed interface Resolved {
        /** Connect here. */
        record Allowed(InetAddress address) implements Resolved {}

        /** Not now; perhaps later. */
        record Unknown(String why) implements Resolved {}

        /** Never. */
        record Forbidden(String why) implements Resolved {}
    }

    /** One forbidden address among a name's addresses forbids the name: it is not what it claims to be. */
    Resolved resolve(String host) {
        List<InetAddress> addresses;
        try {
            addresses = Arrays.asList(InetAddress.getAllByName(host.replaceAll("^\\[|]$", "")));
        } catch (UnknownHostException e) {
            return new Resolved.Unknown("the name " + host + " is not known");
        }
        if (!config.allowPrivateAddresses()) {
            for (InetAddress address : addresses) {
                if (!PublicAddresses.isPublic(address)
                        && allowed.stream().noneMatch(range -> range.contains(address))) {
                    return new Resolved.Forbidden(
                            host + " leads to " + address.getHostAddress() + ", which is not a public address");
                }
            }
        }
        return new Resolved.Allowed(addresses.getFirst());
    }
}
