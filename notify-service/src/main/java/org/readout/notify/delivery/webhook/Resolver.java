package org.readout.notify.delivery.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Finds the address that a request to a host may go to. */
@ApplicationScoped
class Resolver {
    private final WebhookConfig config;

    Resolver(WebhookConfig config) {
        this.config = config;
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
                if (!PublicAddresses.isPublic(address)) {
                    return new Resolved.Forbidden(
                            host + " leads to " + address.getHostAddress() + ", which is not a public address");
                }
            }
        }
        return new Resolved.Allowed(addresses.getFirst());
    }
}
