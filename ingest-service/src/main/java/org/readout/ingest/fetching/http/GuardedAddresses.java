package org.readout.ingest.fetching.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.readout.ingest.fetching.PublicAddresses;

/**
 * Names as addresses that may be connected to. The client connects to exactly what is answered here, so a name cannot be looked at as one address and
 * then be connected to as another.
 */
final class GuardedAddresses implements DnsResolver {
    private final boolean allowPrivate;

    GuardedAddresses(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        InetAddress[] allowed = Arrays.stream(found)
                .filter(address -> allowPrivate || PublicAddresses.contain(address))
                .toArray(InetAddress[]::new);
        if (allowed.length == 0) {
            throw new UnknownHostException(host + " has no public address, and only public ones are fetched from");
        }
        return allowed;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
