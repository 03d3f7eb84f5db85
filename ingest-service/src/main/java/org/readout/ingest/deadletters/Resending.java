package org.readout.ingest.deadletters;

import java.util.List;
import org.readout.ingest.sending.NotSent;

/** Puts lines back where they stood, byte for byte. */
public interface Resending {
    /**
     * Returns when the log has them all.
     *
     * @throws NotSent when it has not taken them in time; the same may be sent again
     */
    void resend(List<DeadLetter.Line> lines) throws NotSent;
}
