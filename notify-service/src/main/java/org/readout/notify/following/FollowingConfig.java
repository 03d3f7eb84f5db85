package org.readout.notify.following;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one owner may have. */
@ConfigMapping(prefix = "readout.following")
interface FollowingConfig {
    /** The most subscriptions of one owner. */
    @WithDefault("500")
    int mostOfOwner();
}
