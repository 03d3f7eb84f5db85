/** What a first look needs: two readers who follow something, and a morning's wire copy that gives them something to read. */
package org.readout.local.sample;
