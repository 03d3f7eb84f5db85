package org.readout.notify.delivery.request;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Addresses that begin alike. */
record AddressRange(List<Byte> network, int bits) {

    static AddressRange of(String literal, int bits) {
        return new AddressRange(bytes(literal(literal)), bits);
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

    /** As operators write it: {@code 10.1.0.0/16}. */
    static AddressRange parse(String range) {
        String[] parts = range.strip().split("/");
        if (parts.length != 2 || !parts[0].matches("[0-9a-fA-F.:]+") || !parts[1].matches("\\d{1,3}")) {
            throw new IllegalArgumentException("'" + range + "' is no range; write one such as 10.1.0.0/16");
        }
        return of(parts[0], Integer.parseInt(parts[1]));
    }

    /** Of a literal, so no name is looked up. */
    private static InetAddress literal(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
