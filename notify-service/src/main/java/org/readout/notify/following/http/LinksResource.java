package org.readout.notify.following.http;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.notify.following.MailedLinks;
import org.readout.notify.following.Subscription;

/** A link only shows a page: programs that look at every link of a mail must not act for its reader. The button acts. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
@Tag(name = "Links", description = "What the links in mails lead to; no token is asked for")
class LinksResource {
    private final MailedLinks links;

    LinksResource(MailedLinks links) {
        this.links = links;
    }

    @GET
    @Path("confirm/{token}")
    @Operation(summary = "A page with a button that confirms a subscription")
    public Response askToConfirm(@PathParam("token") String token) {
        return links.askedAbout(token)
                .map(subscription -> page(
                        200,
                        Pages.confirm(
                                subscription.query(),
                                subscription.destination().channel().target())))
                .orElseGet(LinksResource::over);
    }

    @POST
    @Path("confirm/{token}")
    @Operation(summary = "Confirm a subscription; works once")
    public Response confirm(@PathParam("token") String token) {
        return links.confirm(token)
                .map(subscription -> page(
                        200,
                        Pages.done("Confirmed", "From now on alerts for " + subscription.query() + " come by mail.")))
                .orElseGet(LinksResource::over);
    }

    @GET
    @Path("unsubscribe/{token}")
    @Operation(summary = "A page with a button that ends the subscriptions a mail told of")
    public Response askToUnsubscribe(@PathParam("token") String token) {
        List<Subscription> told = links.toldByMail(token);
        return told.isEmpty()
                ? over()
                : page(
                        200,
                        Pages.unsubscribe(told.stream().map(Subscription::query).toList()));
    }

    @POST
    @Path("unsubscribe/{token}")
    @Operation(summary = "End the subscriptions a mail told of (RFC 8058)")
    public Response unsubscribe(@PathParam("token") String token) {
        List<Subscription> ended = links.unsubscribe(token);
        // A mail program may post twice; the second time there is nothing left to end, which is what was wanted.
        return page(
                200,
                Pages.done(
                        "Unsubscribed",
                        ended.isEmpty() ? "There is nothing left to end." : "No further alert of these will come."));
    }

    @GET
    @Path("manage/{token}")
    @Operation(summary = "What the address of a mail follows, with buttons to pause, resume and end it")
    public Response manage(@PathParam("token") String token) {
        return links.managed(token).map(LinksResource::managed).orElseGet(LinksResource::over);
    }

    @POST
    @Path("manage/{token}")
    @Operation(summary = "Pause, resume or end one of them")
    public Response manage(@PathParam("token") String token, @FormParam("id") String id, @FormParam("act") String act) {
        return links.manage(token, id, act(act)).map(LinksResource::managed).orElseGet(LinksResource::over);
    }

    private static MailedLinks.Act act(String word) {
        try {
            return MailedLinks.Act.valueOf(String.valueOf(word).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problems.wrong("act", "is '" + word + "'; write pause, resume or end");
        }
    }

    private static Response managed(List<Subscription> subscriptions) {
        return page(
                200, Pages.manage(subscriptions.stream().map(ManagedLine::of).toList()));
    }

    private static Response over() {
        return page(
                410,
                Pages.done(
                        "This link no longer works",
                        "It was used, or its time is over. Subscribe again to receive a new one."));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'")
                .build();
    }
}
