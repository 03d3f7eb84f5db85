package org.readout.notify.delivery;

/**
 * What became of every alert. {@code matched} was counted when alerts were written, the others are counted now.
 *
 * @param holds whether the sum is right
 */
public record Audit(
        long matched, long delivered, long held, long waiting, long givenUp, long suppressed, boolean holds) {
    public Audit(long matched, long delivered, long held, long waiting, long givenUp, long suppressed) {
        this(
                matched,
                delivered,
                held,
                waiting,
                givenUp,
                suppressed,
                matched == delivered + held + waiting + givenUp + suppressed);
    }
}
