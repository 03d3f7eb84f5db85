package org.readout.notify.scene;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real mail server that keeps what it takes while a test class runs. */
public final class Mailbox implements BeforeAllCallback, AfterAllCallback {
    private GreenMail server;

    /** A mail as its reader sees it. */
    public record Mail(String subject, String text, String html, MimeMessage message) {
        public String header(String name) {
            try {
                String[] values = message.getHeader(name);
                return values == null ? "" : String.join(", ", values);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The path of the first link with these words in it. */
        public String path(String words) {
            Matcher link =
                    Pattern.compile("https?://[^/\\s]+(/\\S*" + words + "\\S*)").matcher(text);
            if (!link.find()) {
                throw new AssertionError("no link with " + words + " in: " + text);
            }
            return link.group(1);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    public void start() {
        var setup = new ServerSetup(MailPort.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        server = new GreenMail(setup);
        server.start();
    }

    public void stop() {
        server.stop();
    }

    /** Follows {@code query} by mail, confirmed as its reader would; the answer is the subscription's id. */
    public String confirmed(Reader reader, String query) {
        String id = reader.byMail(query);
        await().until(() -> !to(reader.address()).isEmpty());
        given().post(to(reader.address()).getFirst().path("confirm")).then().statusCode(200);
        return id;
    }

    /** The mails to {@code address}, in order of arrival. */
    public List<Mail> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(Mailbox::mail)
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail mail(MimeMessage message) {
        try {
            return new Mail(message.getSubject(), body(message, "text/plain"), body(message, "text/html"), message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return ((String) part.getContent()).replace("\r\n", "\n");
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = body(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
