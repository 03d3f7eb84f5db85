/**
 * A real broker and a real database for tests and for {@code local}, without Docker: Kafka in this JVM, PostgreSQL as a
 * child process. Also tokens signed with a key of its own, and the rules that keep the house in shape.
 */
package org.readout.testbed;
