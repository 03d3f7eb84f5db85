/** The console in a real browser: its pages alone beside a stand-in for the services, and then the whole suite. */
package org.readout.local.console;
