package org.readout.records.outputs.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the form of {@code /meetings}: by the ending of the address, for those who can only give an address, else by {@code Accept}; JSON
 * for whoever takes anything. The forms lie in several resources, among which the framework would not choose by these rules.
 */
@Provider
@PreMatching
public class AddressEnding implements ContainerRequestFilter {
    private static final String NETWORK = "/meetings/network";
    private static final Pattern MEETINGS = Pattern.compile("(/meetings)(?:\\.([a-z.]+))?");

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo address = request.getUriInfo();
        if (address.getPath().equals(NETWORK + ".graphml")) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, "application/graphml+xml");
            request.setRequestUri(
                    address.getRequestUriBuilder().replacePath(NETWORK).build());
        }
        if (address.getPath().equals(NETWORK)
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(accepted -> accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE))) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        }
        Matcher path = MEETINGS.matcher(address.getPath());
        if (!path.matches()) {
            return;
        }
        Optional<String> ending = Optional.ofNullable(path.group(2));
        Optional<String> form =
                ending.isPresent() ? Optional.ofNullable(Forms.BY_ENDING.get(ending.get())) : accepted(request);
        if (form.isPresent()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, form.get());
            if (ending.isPresent()) {
                request.setRequestUri(address.getRequestUriBuilder()
                        .replacePath(path.group(1))
                        .build());
            }
        } else if (ending.isEmpty()) {
            request.abortWith(HttpProblem.builder()
                    .withStatus(Response.Status.NOT_ACCEPTABLE)
                    .withTitle("Not acceptable")
                    .withDetail("There are " + String.join(", ", Forms.IN_ORDER) + ".")
                    .build()
                    .toResponse());
        }
    }

    private static Optional<String> accepted(ContainerRequestContext request) {
        for (MediaType accepted : request.getAcceptableMediaTypes()) {
            for (String form : Forms.IN_ORDER) {
                if (accepted.isCompatible(MediaType.valueOf(form))) {
                    return Optional.of(form);
                }
            }
        }
        return Optional.empty();
    }
}
