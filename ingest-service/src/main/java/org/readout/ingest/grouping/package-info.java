/**
 * Operators put reports together that the rules kept apart, and take apart what the rules put together. Told to the world as events; later versions of the reports stay
 * where they were put.
 */
package org.readout.ingest.grouping;
