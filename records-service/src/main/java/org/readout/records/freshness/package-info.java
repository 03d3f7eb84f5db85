/** Lets a client ask again cheaply: entity tags made from the number of the latest change. */
package org.readout.records.freshness;
