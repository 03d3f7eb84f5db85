package org.readout.records.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes operators readers, and everyone where {@code readout.public-reading} says so. */
@ApplicationScoped
class ReadingAccess implements SecurityIdentityAugmentor {
    private final boolean open;

    ReadingAccess(@ConfigProperty(name = "readout.public-reading", defaultValue = "false") boolean open) {
        this.open = open;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean mayRead = open || identity.hasRole(Roles.OPERATOR);
        return Uni.createFrom()
                .item(
                        mayRead
                                ? QuarkusSecurityIdentity.builder(identity)
                                        .addRole(Roles.READER)
                                        .build()
                                : identity);
    }
}
