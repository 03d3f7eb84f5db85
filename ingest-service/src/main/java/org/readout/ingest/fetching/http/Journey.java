package org.readout.ingest.fetching.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The way along redirects.
 *
 * @param at where we are
 * @param moved where the document lies for good; only permanent redirects have led there
 */
record Journey(URI start, URI at, URI moved, boolean permanentSoFar) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    static Journey from(URI address) {
        return new Journey(address, address, address, true);
    }

    Journey to(String location, boolean permanent) {
        URI next = at.resolve(location.strip());
        boolean permanentStill = permanentSoFar && permanent;
        return new Journey(start, next, permanentStill ? next : moved, permanentStill);
    }

    Optional<URI> movedTo() {
        return moved.equals(start) ? Optional.empty() : Optional.of(moved);
    }

    /** Why the next step must not be taken, if so. */
    Optional<String> refusal() {
        if (at.getScheme() == null || !SCHEMES.contains(at.getScheme().toLowerCase(Locale.ROOT))) {
            return Optional.of(at + " is no address of http or https");
        }
        if (at.getHost() == null) {
            return Optional.of(at + " names no host");
        }
        return at.getUserInfo() == null
                ? Optional.empty()
                : Optional.of("an address that is fetched from holds no user and password");
    }
}
