/**
 * Pushes that are signed instead of carrying a token (Standard Webhooks 1.0.0): the keys of each source, and whether one of them made a signature. A signed push
 * speaks for the source whose key it is, and for no other.
 */
package org.readout.ingest.signatures;
