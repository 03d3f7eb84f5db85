package org.readout.notify.delivery.request;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells addresses of the public Internet from all others, by the IANA special-purpose registries for IPv4 (RFC 6890) and
 * IPv6. An IPv6 form that carries an IPv4 address is judged by the address it carries.
 */
final class PublicAddresses {
    private static final List<AddressRange> NOT_PUBLIC = List.of(
            AddressRange.of("0.0.0.0", 8), // this network
            AddressRange.of("10.0.0.0", 8), // private
            AddressRange.of("100.64.0.0", 10), // carrier-grade NAT
            AddressRange.of("127.0.0.0", 8), // loopback
            AddressRange.of("169.254.0.0", 16), // link-local, cloud metadata
            AddressRange.of("172.16.0.0", 12), // private
            AddressRange.of("192.0.0.0", 24), // IETF protocol assignments
            AddressRange.of("192.0.2.0", 24), // documentation
            AddressRange.of("192.31.196.0", 24), // AS112
            AddressRange.of("192.52.193.0", 24), // AMT
            AddressRange.of("192.88.99.0", 24), // 6to4 relay
            AddressRange.of("192.168.0.0", 16), // private
            AddressRange.of("192.175.48.0", 24), // AS112
            AddressRange.of("198.18.0.0", 15), // benchmarking
            AddressRange.of("198.51.100.0", 24), // documentation
            AddressRange.of("203.0.113.0", 24), // documentation
            AddressRange.of("224.0.0.0", 4), // multicast
            AddressRange.of("240.0.0.0", 4)); // reserved, broadcast
    private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::", 3);
    private static final List<AddressRange> NOT_PUBLIC_WITHIN_GLOBAL_UNICAST = List.of(
            AddressRange.of("2001::", 23), // IETF protocol assignments, Teredo among them
            AddressRange.of("2001:db8::", 32), // documentation
            AddressRange.of("2620:4f:8000::", 48), // AS112
            AddressRange.of("3fff::", 20), // documentation
            AddressRange.of("5f00::", 16)); // segment routing
    private static final AddressRange NAT64 = AddressRange.of("64:ff9b::", 96);
    private static final AddressRange SIX_TO_FOUR = AddressRange.of("2002::", 16);

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC.stream().noneMatch(range -> range.contains(address));
        }
        Optional<InetAddress> carried = carried(address);
        if (carried.isPresent()) {
            return isPublic(carried.get());
        }
        return GLOBAL_UNICAST.contains(address)
                && NOT_PUBLIC_WITHIN_GLOBAL_UNICAST.stream().noneMatch(range -> range.contains(address));
    }

    /** The IPv4 address within NAT64 and 6to4 forms; Java itself turns mapped ones into IPv4. */
    private static Optional<InetAddress> carried(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (NAT64.contains(address)) {
            return Optional.of(address(Arrays.copyOfRange(bytes, 12, 16)));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return Optional.of(address(Arrays.copyOfRange(bytes, 2, 6)));
        }
        return Optional.empty();
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
