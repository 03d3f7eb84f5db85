package org.readout.notify.delivery;

/** A door that deliveries leave by. */
public interface Sender {

    /** Whether this door leads there. */
    boolean sends(Channel channel);

    /** Makes one attempt. */
    Outcome send(Delivery delivery) throws InterruptedException;
}
