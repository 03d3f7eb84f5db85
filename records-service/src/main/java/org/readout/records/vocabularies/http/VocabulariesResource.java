package org.readout.records.vocabularies.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.records.vocabularies.JsonLd;
import org.readout.records.vocabularies.Scheme;
import org.readout.records.vocabularies.Turtle;

@Path("/vocabularies/{scheme}")
@Tag(name = "Vocabularies")
@PermitAll
class VocabulariesResource {

    @GET
    @Produces({"application/ld+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "topics, corridors, organisations or regions as SKOS in JSON-LD.")
    public Map<String, Object> jsonLd(@PathParam("scheme") String scheme, @Context UriInfo address) {
        return JsonLd.of(scheme(scheme), base(address, scheme));
    }

    @GET
    @Produces("text/turtle")
    @Operation(summary = "topics, corridors, organisations or regions as SKOS in Turtle.")
    public String turtle(@PathParam("scheme") String scheme, @Context UriInfo address) {
        return Turtle.of(scheme(scheme), base(address, scheme));
    }

    private static Scheme scheme(String word) {
        return Arrays.stream(Scheme.values())
                .filter(scheme -> scheme.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "There are the vocabularies topics, corridors, organisations and regions, not '" + word
                                + "'."));
    }

    private static URI base(UriInfo address, String scheme) {
        return address.getBaseUri().resolve("/vocabularies/" + scheme);
    }
}
