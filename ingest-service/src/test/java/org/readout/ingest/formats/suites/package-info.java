/** What other parsers' test suites expect, read where they lie beside the project; each figure has a floor that must not be lost. */
package org.readout.ingest.formats.suites;
