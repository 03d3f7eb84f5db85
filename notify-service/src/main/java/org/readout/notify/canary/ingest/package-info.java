/** Where canaries set out: the intake of ingest-service. */
package org.readout.notify.canary.ingest;
