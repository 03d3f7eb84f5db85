/** What a caller is told who asked for something that cannot be had: RFC 9457 problems that say what to do. */
package org.readout.ingest.problem;
