/** The three services as a program of somebody else sees them: by HTTP, with a token. */
package org.readout.local.client;
