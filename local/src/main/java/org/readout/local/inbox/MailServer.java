package org.readout.local.inbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An SMTP server for everybody's mail, on the loopback address; it keeps what it takes while it runs. */
public final class MailServer implements AutoCloseable {
    private final GreenMail server;

    public MailServer(int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        server = new GreenMail(setup);
    }

    /** Starts and returns when clients can connect. */
    public void start() {
        server.start();
    }

    /** Every mail, oldest first. */
    public List<Mail> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailServer::mail)
                .sorted(Comparator.comparing(Mail::sentAt))
                .toList();
    }

    /** The mails to {@code address}, oldest first. */
    public List<Mail> mailsTo(String address) {
        return mails().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Mail mail(MimeMessage message) {
        try {
            return new Mail(
                    message.getMessageID().replaceAll("[<>]", ""),
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    ((InternetAddress) message.getFrom()[0]).getAddress(),
                    message.getSubject(),
                    message.getSentDate().toInstant(),
                    body(message, "text/plain").orElse(""),
                    body(message, "text/html").orElse(""));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a mail that was taken cannot be read", e);
        }
    }

    private static Optional<String> body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of((String) part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> found = body(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
