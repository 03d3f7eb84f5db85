package org.readout.ingest.fetching;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses belong to the public Internet: all but those of the IANA special-purpose registries (RFC 6890 and its successors), and of IPv6 only those that
 * do not smuggle in an IPv4 address that is none.
 */
public final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC_4 = List.of(
            block(8, 0, 0),
            block(8, 10, 0),
            block(10, 100, 64),
            block(8, 127, 0),
            block(16, 169, 254),
            block(12, 172, 16),
            block(24, 192, 0, 0),
            block(24, 192, 0, 2),
            block(16, 192, 168),
            block(15, 198, 18),
            block(24, 198, 51, 100),
            block(24, 203, 0, 113),
            block(4, 224, 0),
            block(4, 240, 0));

    private static final Block GLOBAL_UNICAST_6 = block(3, 0x20, 0);
    private static final List<Block> NOT_PUBLIC_6 =
            List.of(block(32, 0x20, 0x01, 0x0d, 0xb8), block(23, 0x20, 0x01, 0x00, 0x00), block(16, 0x20, 0x02));
    private static final Block TRANSLATED_6 = block(96, 0x00, 0x64, 0xff, 0x9b);

    private PublicAddresses() {}

    /** Whether anybody may be sent there. */
    public static boolean contain(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic4(four.getAddress());
            case Inet6Address six -> isPublic6(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] address) {
        return NOT_PUBLIC_4.stream().noneMatch(block -> block.contains(address));
    }

    private static boolean isPublic6(byte[] address) {
        if (TRANSLATED_6.contains(address)) {
            return isPublic4(Arrays.copyOfRange(address, 12, 16));
        }
        return GLOBAL_UNICAST_6.contains(address) && NOT_PUBLIC_6.stream().noneMatch(block -> block.contains(address));
    }

    private static Block block(int bits, int... prefix) {
        byte[] bytes = new byte[16];
        for (int i = 0; i < prefix.length; i++) {
            bytes[i] = (byte) prefix[i];
        }
        return new Block(bits, List.of(box(bytes)));
    }

    private static Byte[] box(byte[] bytes) {
        var boxed = new Byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            boxed[i] = bytes[i];
        }
        return boxed;
    }

    private record Block(int bits, List<Byte> prefix) {
        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
