/**
 * Requests that carry an {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header): the first of them is worked on, its repeats are given its
 * answer. Answers are kept for a day, and only those that say yes: what was refused may be sent again under the same key.
 */
package org.readout.ingest.repeats;
