package org.readout.notify.scene;

import org.readout.testbed.FreePort;

/** Where mail goes; a property of the whole JVM, as the service's resource and the tests live in different class loaders. */
final class MailPort {
    private static final String PROPERTY = "readout.test.smtp-port";

    private MailPort() {}

    static synchronized int port() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, Integer.toString(FreePort.find()));
        }
        return Integer.getInteger(PROPERTY);
    }
}
