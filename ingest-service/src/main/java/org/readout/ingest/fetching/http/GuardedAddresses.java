package org.readout.ingest.fetching.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Names as addresses that may be connected to. The client connects to exactly what is answered here, so a name cannot be looked at as one address and
 * then be connected to as another.
 */
final class GuardedAddresses implements DnsResolver {
    private final Predicate<InetAddress> allowed;

    GuardedAddresses(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        InetAddress[] open = Arrays.stream(found).filter(allowed).toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new UnknownHostException(host + " has no public address, and only public ones are fetched from");
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
