/** From event to answer: keeps the record of every meeting and answers whatever is asked of it. */
package org.readout.records;
