/** What the browser console needs beside its files: where the other services are, and a way from a meeting's address to its page. */
package org.readout.records.console;
