package org.readout.local.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.testbed.FreePort;

/** The number chosen for each {@link Port}. */
public record Ports(Map<Port, Integer> numbers) {

    public Ports {
        var all = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            int number = numbers.getOrDefault(port, port.usual());
            if (number < 1 || number > 65_535) {
                throw new Unstartable("port " + port.flag() + " is " + number + ", expected 1 to 65535");
            }
            all.put(port, number);
        }
        numbers = Map.copyOf(all);
    }

    /** The usual numbers, save those that the environment names ({@code READOUT_PORT_INGEST} and so on). */
    public static Ports from(Map<String, String> environment) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            if (environment.containsKey(port.variable())) {
                numbers.put(port, number(port.variable(), environment.get(port.variable())));
            }
        }
        return new Ports(numbers);
    }

    /** Numbers that nobody listens on at the moment. */
    public static Ports free() {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, FreePort.find());
        }
        return new Ports(numbers);
    }

    /** These, with the change that {@code ingest=9081} asks for. */
    public Ports with(String change) {
        String[] parts = change.split("=", -1);
        Port port = Arrays.stream(Port.values())
                .filter(candidate -> candidate.flag().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new Unstartable("--port " + change + ": expected NAME=NUMBER with one of the names "
                        + Arrays.stream(Port.values()).map(Port::flag).toList()));
        var changed = new EnumMap<>(numbers);
        changed.put(port, number("--port " + change, parts.length == 2 ? parts[1] : ""));
        return new Ports(changed);
    }

    /** The number of {@code port}. */
    public int of(Port port) {
        return numbers.get(port);
    }

    /** Where people reach what listens at {@code port} by HTTP. */
    public URI address(Port port) {
        return URI.create("http://localhost:" + of(port));
    }

    /** Those that somebody listens on already. */
    public List<Port> taken() {
        return Arrays.stream(Port.values()).filter(this::isTaken).toList();
    }

    private boolean isTaken(Port port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), of(port)));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static int number(String what, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new Unstartable(what + ": '" + digits + "' is no port number");
        }
    }
}
