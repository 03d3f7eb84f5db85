package org.readout.ingest.formats.detection;

/** What a document may be. */
enum Kind {
    JSON,
    RSS,
    ATOM,
    NEWSML_G2,
    NEWSML_1,
    NITF,
    HTML,
    TEXT,
    /** XML of a vocabulary that is not read here. */
    OTHER_XML
}
