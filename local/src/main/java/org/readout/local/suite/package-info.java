/**
 * The whole suite on one machine: Kafka in this JVM, PostgreSQL and the three services as child processes, the inbox and
 * the sample feeds. It knows the services by address only.
 */
package org.readout.local.suite;
