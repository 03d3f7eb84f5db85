/** The Model Context Protocol, streamable HTTP, revision 2025-06-18, without sessions: every message is answered by itself. */
package org.readout.records.tools.mcp;
