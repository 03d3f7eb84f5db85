/**
 * Links that act without an account: confirm, manage, unsubscribe. Each carries a token that only its mail knows; here lies
 * its hash, what it allows and until when.
 */
package org.readout.notify.links;
