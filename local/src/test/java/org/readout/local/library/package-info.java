/** Webhooks as those verify them who use a library that others wrote. */
package org.readout.local.library;
