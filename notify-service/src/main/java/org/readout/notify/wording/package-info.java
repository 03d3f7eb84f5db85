/** A meeting in words: who met whom, when, where, and the sentence that shows it. */
package org.readout.notify.wording;
