package org.readout.notify.following.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "pages")
final class Pages {
    private Pages() {}

    static native TemplateInstance confirm(String query, String address);

    static native TemplateInstance unsubscribe(List<String> queries);

    static native TemplateInstance manage(List<ManagedLine> lines);

    static native TemplateInstance done(String title, String text);
}
