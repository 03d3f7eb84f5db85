package org.readout.ingest.formats.newsml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.ingest.formats.markup.XmlElement;

/** What the aliases of qcodes stand for: as the item's own catalogue says, else as IPTC's standard catalogue has it. */
final class Qcodes {
    private static final Map<String, String> IPTC = Map.of(
            "stat", "http://cv.iptc.org/newscodes/pubstatusg2/",
            "ninat", "http://cv.iptc.org/newscodes/ninature/",
            "sig", "http://cv.iptc.org/newscodes/signal/");

    private final Map<String, String> schemes = new HashMap<>(IPTC);

    Qcodes(XmlElement item) {
        item.children().stream()
                .filter(child -> child.localName().equals("catalog"))
                .flatMap(catalog -> catalog.children().stream())
                .filter(child -> child.localName().equals("scheme"))
                .forEach(scheme -> scheme.attribute("alias")
                        .ifPresent(alias -> scheme.attribute("uri").ifPresent(uri -> schemes.put(alias, uri))));
    }

    /** The concept that an element names, by {@code uri} or {@code qcode}; a qcode of an unknown alias stays as it is. */
    Optional<String> concept(XmlElement element) {
        return element.attribute("uri")
                .or(() -> element.attribute("qcode").map(this::resolved))
                .or(() -> element.attribute("literal"));
    }

    private String resolved(String qcode) {
        int colon = qcode.indexOf(':');
        String scheme = colon < 0 ? null : schemes.get(qcode.substring(0, colon));
        return scheme == null ? qcode : scheme + qcode.substring(colon + 1);
    }
}
