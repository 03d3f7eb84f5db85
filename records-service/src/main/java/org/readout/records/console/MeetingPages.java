package org.readout.records.console;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Shows a meeting's page to whoever follows its address with a browser, out of a mail for example. Programs get the JSON. */
class MeetingPages {
    private static final Pattern ID = Pattern.compile("m_\\w+");

    void route(@Observes Router router) {
        router.get("/meetings/:id").order(-1).handler(MeetingPages::toPageOrNext);
    }

    private static void toPageOrNext(RoutingContext request) {
        String id = request.pathParam("id");
        request.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (isBrowser(request) && ID.matcher(id).matches()) {
            request.response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, "/meeting.html?id=" + id)
                    .end();
        } else {
            request.next();
        }
    }

    private static boolean isBrowser(RoutingContext request) {
        return request.parsedHeaders().accept().stream()
                .findFirst()
                .filter(best -> best.value().equals("text/html"))
                .isPresent();
    }
}
