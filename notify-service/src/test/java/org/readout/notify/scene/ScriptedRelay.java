package org.readout.notify.scene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A mail relay that does to each recipient what the test wants, once or always, and takes the mail otherwise. */
public final class ScriptedRelay implements AutoCloseable {
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final Set<String> met = ConcurrentHashMap.newKeySet();
    private final Map<String, List<String>> taken = new ConcurrentHashMap<>();

    /** What may go wrong. */
    public enum Fault {
        /** The recipient is busy, this time. */
        BUSY_ONCE,
        /** The connection ends after the mail and before the answer, this time: was it taken? */
        HANGS_UP_ONCE,
        /** There is no answer to the recipient, this time. */
        SILENT_ONCE,
        /** There is no such mailbox. */
        NO_MAILBOX,
        /** The mail itself is not wanted. */
        UNWANTED
    }

    public ScriptedRelay() {
        try {
            server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), MailPort.port()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** From now on this happens to mails to {@code address}. */
    public void to(String address, Fault fault) {
        faults.put(address, fault);
    }

    /** The mails taken for {@code address}, header and body. */
    public List<String> taken(String address) {
        return List.copyOf(taken.getOrDefault(address, List.of()));
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            say(socket, "220 scripted");
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                switch (command) {
                    case "EHLO", "HELO", "MAIL", "RSET", "NOOP" -> say(socket, "250 yes");
                    case "RCPT" -> {
                        recipient = line.replaceAll(".*<|>.*", "");
                        receive(socket, recipient);
                    }
                    case "DATA" -> {
                        say(socket, "354 go on");
                        if (!read(socket, in, recipient)) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say(socket, "221 bye");
                        return;
                    }
                    default -> say(socket, "502 what is " + command);
                }
            }
        } catch (IOException e) {
            // The other side hung up, or we did.
        } finally {
            open.remove(socket);
        }
    }

    private void receive(Socket socket, String recipient) throws IOException {
        if (happens(recipient, Fault.NO_MAILBOX)) {
            say(socket, "550 5.1.1 no such mailbox");
        } else if (happensOnce(recipient, Fault.BUSY_ONCE)) {
            say(socket, "450 4.2.0 come back later");
        } else if (!happensOnce(recipient, Fault.SILENT_ONCE)) {
            say(socket, "250 yes");
        }
    }

    private boolean read(Socket socket, BufferedReader in, String recipient) throws IOException {
        var mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        if (happens(recipient, Fault.UNWANTED)) {
            say(socket, "554 5.7.1 not wanted here");
            return true;
        }
        taken.computeIfAbsent(recipient, any -> new ArrayList<>()).add(mail.toString());
        if (happensOnce(recipient, Fault.HANGS_UP_ONCE)) {
            return false;
        }
        say(socket, "250 taken");
        return true;
    }

    private boolean happens(String recipient, Fault fault) {
        return faults.get(recipient) == fault;
    }

    private boolean happensOnce(String recipient, Fault fault) {
        return happens(recipient, fault) && met.add(recipient);
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
