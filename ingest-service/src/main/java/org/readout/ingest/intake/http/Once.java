package org.readout.ingest.intake.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.repeats.Attempt;
import org.readout.ingest.repeats.KeptAnswer;
import org.readout.ingest.repeats.Keyed;
import org.readout.ingest.repeats.Repeats;

/** Answers a request that carries a key once, and its repeats with the same words. */
@ApplicationScoped
class Once {
    /** A string of structured fields (RFC 9651), as the draft has it; many clients leave its quotation marks out. */
    private static final Pattern KEY = Pattern.compile("\"([ !#-\\[\\]-~]{1,255})\"|([!#-~]{1,255})");

    private final Repeats repeats;
    private final ObjectMapper json;

    Once(Repeats repeats, ObjectMapper json) {
        this.repeats = repeats;
        this.json = json;
    }

    /** The request, of which {@code parts} are all that was sent. */
    static Keyed keyed(String header, String sender, byte[]... parts) {
        var key = KEY.matcher(header.strip());
        if (!key.matches()) {
            throw Problems.unreadable(
                    "Idempotency-Key", "a key is 1 to 255 visible ASCII characters in quotation marks, such as a UUID");
        }
        return new Keyed(sender, key.group(1) == null ? key.group(2) : key.group(1), sha256(parts));
    }

    Response answer(Keyed request, Supplier<Accepted> work) {
        return switch (repeats.begin(request)) {
            case Attempt.First first -> answer(worked(request, work));
            case Attempt.Answered(KeptAnswer answer) -> answer(answer);
            case Attempt.InFlight inFlight ->
                throw Problems.conflict(
                        "A request with this Idempotency-Key is being worked on; send it again in a moment.");
            case Attempt.Other other ->
                throw Problems.unprocessable(
                        "This Idempotency-Key came with another request before; a key stands for one request for 24 hours.");
        };
    }

    private KeptAnswer worked(Keyed request, Supplier<Accepted> work) {
        boolean kept = false;
        try {
            Accepted accepted = work.get();
            var answer =
                    new KeptAnswer(accepted.only().map(Accepted.Item::location), json.writeValueAsString(accepted));
            repeats.keep(request, answer);
            kept = true;
            return answer;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } finally {
            if (!kept) {
                repeats.forget(request);
            }
        }
    }

    private static Response answer(KeptAnswer answer) {
        return answer(answer.location(), answer.body());
    }

    static Response answer(Optional<URI> location, Object body) {
        Response.ResponseBuilder answer = Response.accepted(body).type(MediaType.APPLICATION_JSON);
        location.ifPresent(answer::location);
        return answer.build();
    }

    private static String sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(Integer.toString(part.length).getBytes(StandardCharsets.US_ASCII));
                digest.update((byte) ':');
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
