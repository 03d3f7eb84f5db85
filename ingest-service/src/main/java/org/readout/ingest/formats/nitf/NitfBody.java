package org.readout.ingest.formats.nitf;

import java.util.Optional;
import org.readout.ingest.formats.CleanText;
import org.readout.ingest.formats.Story.Completeness;
import org.readout.ingest.formats.StoryDraft;
import org.readout.ingest.formats.markup.Prose;
import org.readout.ingest.formats.markup.XmlElement;

/**
 * What a reader reads of a NITF document: its headline, byline and paragraphs.
 *
 * @param nitf the root element
 */
public record NitfBody(XmlElement nitf) {

    public Optional<String> headline() {
        return nitf.at("body", "body.head", "hedline")
                .map(hedline -> hedline.childNamed("hl1").orElse(hedline))
                .or(() -> nitf.at("head", "title"))
                .map(heading -> Prose.of(heading.node()))
                .filter(heading -> !heading.isBlank());
    }

    public Optional<String> text() {
        return nitf.at("body", "body.content")
                .map(content -> Prose.of(content.node()))
                .filter(text -> !text.isBlank());
    }

    /** Headline, text and authors, where the draft's document does not say them better. */
    public void fill(StoryDraft draft) {
        draft.headline(headline());
        text().ifPresentOrElse(
                        text -> draft.text(text, Completeness.WHOLE),
                        () -> nitf.at("body", "body.head", "abstract")
                                .ifPresent(teaser -> draft.text(Prose.of(teaser.node()), Completeness.TEASER)));
        byline().ifPresent(draft::author);
    }

    public Optional<String> language() {
        return nitf.childNamed("body").flatMap(XmlElement::language).or(nitf::language);
    }

    private Optional<String> byline() {
        return nitf.at("body", "body.head", "byline").map(byline -> {
            Optional<XmlElement> person = byline.childNamed("person");
            String title = byline.childNamed("byttl").map(XmlElement::text).orElse("");
            String line = person.map(XmlElement::text).orElseGet(byline::text);
            String name = title.isBlank() ? line : line.replace(title, "");
            return CleanText.line(name).replaceFirst("(?i)^by\\s+", "").replaceFirst("[,;\\s]+$", "");
        });
    }
}
