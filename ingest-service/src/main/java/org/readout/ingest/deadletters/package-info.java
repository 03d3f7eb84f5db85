/** Lines that nobody could work with, kept with their cause until an operator has them sent again or puts them away. */
package org.readout.ingest.deadletters;
