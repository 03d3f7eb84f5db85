package org.readout.ingest.extraction;

import java.util.List;
import java.util.Map;

/** The compiled parts of a pack, as {@link PackFiles} reads them. */
record PackParts(
        String language,
        PackSwitches switches,
        Words words,
        Phrases<Name[]> names,
        Phrases<Office> offices,
        Phrases<Grams> grammar,
        Phrases<Way> ways,
        Phrases<String[]> topics,
        Phrases<DateWord> dateWords,
        SingleWords singleWords,
        Map<Integer, Ambiguous> ambiguous,
        List<Course> courses) {}
