package org.readout.local.client;

/** A service refused; the message is its problem document (RFC 9457) in short. */
public final class UnexpectedAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnexpectedAnswer(Answer answer) {
        super(answer.status() + " " + answer.body().path("title").asText("")
                + (answer.body().has("detail")
                        ? ": " + answer.body().get("detail").asText()
                        : ""));
    }
}
