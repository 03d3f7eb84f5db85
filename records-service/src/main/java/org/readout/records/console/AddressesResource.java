package org.readout.records.console;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/console.json")
class AddressesResource {
    private final Map<String, URI> addresses;

    AddressesResource(
            @ConfigProperty(name = "readout.ingest-address") URI ingest,
            @ConfigProperty(name = "readout.notify-address") URI notify) {
        addresses = Map.of("ingest", ingest, "notify", notify);
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Map<String, URI> addresses() {
        return addresses;
    }
}
