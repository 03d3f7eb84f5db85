/** Codes that name things: random where only we know the thing, computed from its parts where a repeat must find it again. */
package org.readout.notify.naming;
