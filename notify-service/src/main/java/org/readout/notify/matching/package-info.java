/**
 * Which subscriptions an event touches, and what their readers have to hear. The fold, the alerts and the applied offset are
 * one transaction, so an event that comes again finds its work done.
 */
package org.readout.notify.matching;
