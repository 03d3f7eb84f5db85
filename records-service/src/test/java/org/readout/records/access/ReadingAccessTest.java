package org.readout.records.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.junit.jupiter.api.Test;

class ReadingAccessTest {
    private static final SecurityIdentity ANYBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    private static final SecurityIdentity OPERATOR = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("omar"))
            .addRole(Roles.OPERATOR)
            .build();

    @Test
    void everybody_reads_where_reading_is_public_and_does_nothing_else() {
        assertThat(roles(true, ANYBODY)).containsExactly(Roles.READER);
    }

    @Test
    void elsewhere_only_who_may() {
        assertThat(roles(false, ANYBODY)).isEmpty();
        assertThat(roles(false, OPERATOR)).containsExactlyInAnyOrder(Roles.OPERATOR, Roles.READER);
    }

    private static Iterable<String> roles(boolean open, SecurityIdentity identity) {
        return new ReadingAccess(open)
                .augment(identity, null)
                .await()
                .indefinitely()
                .getRoles();
    }
}
