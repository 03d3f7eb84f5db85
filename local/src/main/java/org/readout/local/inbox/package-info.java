/** Where alerts arrive on this machine: a mail server that keeps every mail, and a sink that checks and keeps every webhook. */
package org.readout.local.inbox;
