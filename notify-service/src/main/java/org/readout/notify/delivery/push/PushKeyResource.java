package org.readout.notify.delivery.push;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/push-key")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Subscriptions")
class PushKeyResource {
    private final ServerKeys keys;

    PushKeyResource(ServerKeys keys) {
        this.keys = keys;
    }

    @Schema(name = "PushKey")
    record PushKey(
            @Schema(description = "A point on P-256 in base64url")
            String applicationServerKey) {}

    @GET
    @Operation(
            summary = "The key that a browser subscribes with",
            description = "The applicationServerKey of PushManager.subscribe (VAPID, RFC 8292)")
    public PushKey key() throws GeneralSecurityException {
        return new PushKey(keys.get().publicKey());
    }
}
