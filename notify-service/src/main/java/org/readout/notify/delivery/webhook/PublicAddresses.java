package org.readout.notify.delivery.webhook;

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
    private static final List<Range> NOT_PUBLIC = List.of(
            Range.of("0.0.0.0", 8), // this network
            Range.of("10.0.0.0", 8), // private
            Range.of("100.64.0.0", 10), // carrier-grade NAT
            Range.of("127.0.0.0", 8), // loopback
            Range.of("169.254.0.0", 16), // link-local, cloud metadata
            Range.of("172.16.0.0", 12), // private
            Range.of("192.0.0.0", 24), // IETF protocol assignments
            Range.of("192.0.2.0", 24), // documentation
            Range.of("192.31.196.0", 24), // AS112
            Range.of("192.52.193.0", 24), // AMT
            Range.of("192.88.99.0", 24), // 6to4 relay
            Range.of("192.168.0.0", 16), // private
            Range.of("192.175.48.0", 24), // AS112
            Range.of("198.18.0.0", 15), // benchmarking
            Range.of("198.51.100.0", 24), // documentation
            Range.of("203.0.113.0", 24), // documentation
            Range.of("224.0.0.0", 4), // multicast
            Range.of("240.0.0.0", 4)); // reserved, broadcast
    private static final Range GLOBAL_UNICAST = Range.of("2000::", 3);
    private static final List<Range> NOT_PUBLIC_WITHIN_GLOBAL_UNICAST = List.of(
            Range.of("2001::", 23), // IETF protocol assignments, Teredo among them
            Range.of("2001:db8::", 32), // documentation
            Range.of("2620:4f:8000::", 48), // AS112
            Range.of("3fff::", 20), // documentation
            Range.of("5f00::", 16)); // segment routing
    private static final Range NAT64 = Range.of("64:ff9b::", 96);
    private static final Range SIX_TO_FOUR = Range.of("2002::", 16);

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

    /** Of a literal, so no name is looked up. */
    private static InetAddress literal(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private record Range(List<Byte> network, int bits) {

        static Range of(String literal, int bits) {
            return new Range(bytes(literal(literal)), bits);
        }

        boolean contains(InetAddress address) {
            List<Byte> bytes = bytes(address);
            if (bytes.size() != network.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((bytes.get(bit / 8) & mask) != (network.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }

        private static List<Byte> bytes(InetAddress address) {
            byte[] bytes = address.getAddress();
            var list = new Byte[bytes.length];
            Arrays.setAll(list, i -> bytes[i]);
            return List.of(list);
        }
    }
}
