/** When somebody wants to be told: at once or gathered, never in their quiet hours. Held alerts are released, not dropped. */
package org.readout.notify.calm;
