/** What the suite promises as a whole, kept by the very launcher that {@code ./run} starts. */
package org.readout.local.journey;
