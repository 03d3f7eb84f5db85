package org.readout.records.profiles.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.query.QueryMistake;
import org.readout.query.TextAnalysis;
import org.readout.records.access.Roles;
import org.readout.records.parameters.Parameters;
import org.readout.records.parameters.WrongParameter;
import org.readout.records.profiles.Profile;
import org.readout.records.profiles.Profiles;
import org.readout.records.profiles.Subject;

@Path("/")
@Tag(name = "Profiles")
@RolesAllowed(Roles.READER)
@Produces(MediaType.APPLICATION_JSON)
class ProfilesResource {
    private final Profiles profiles;

    ProfilesResource(Profiles profiles) {
        this.profiles = profiles;
    }

    @GET
    @Path("/{subject: persons|states|organisations|corridors|topics|sources}/{id}")
    @RunOnVirtualThread
    @Operation(summary = "What the meetings tell of a person, state, organisation, corridor, topic or source.")
    public ProfileAnswer profile(
            @PathParam("subject")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "persons",
                                                "states",
                                                "organisations",
                                                "corridors",
                                                "topics",
                                                "sources"
                                            }))
                    String subject,
            @PathParam("id")
                    @Parameter(
                            description = "As facets name it; a person's name with hyphens.",
                            example = "nino-kvaratskhelia")
                    String id,
            @Context UriInfo address) {
        Parameters.of(address.getQueryParameters(), Set.of());
        Subject asked = Arrays.stream(Subject.values())
                .filter(one -> one.word().equals(subject))
                .findFirst()
                .orElseThrow();
        try {
            Optional<Profile> profile = profiles.find(asked, id);
            return ProfileAnswer.of(
                    profile.orElseThrow(() -> unknown("No meeting tells of '" + id + "'.")),
                    name -> asked == Subject.PERSONS && TextAnalysis.fold(name).equals(asked.value(id)));
        } catch (QueryMistake e) {
            throw new WrongParameter("id", e.getMessage());
        }
    }

    @GET
    @Path("/pairs/{a}/{b}")
    @RunOnVirtualThread
    @Operation(
            summary = "What two states or organisations met about: timeline, topics, levels and the latest meetings.")
    public ProfileAnswer pair(
            @PathParam("a") @Parameter(example = "KZ") String a,
            @PathParam("b") @Parameter(example = "GE") String b,
            @Context UriInfo address) {
        Parameters.of(address.getQueryParameters(), Set.of());
        try {
            return ProfileAnswer.of(
                    profiles.pair(a, b).orElseThrow(() -> unknown("No meeting of " + a + " and " + b + " is known.")),
                    name -> false);
        } catch (QueryMistake e) {
            throw new WrongParameter("pair", e.getMessage());
        }
    }

    private static HttpProblem unknown(String detail) {
        return HttpProblem.builder()
                .withStatus(Status.NOT_FOUND)
                .withTitle("Nothing known")
                .withDetail(detail)
                .build();
    }
}
