package org.readout.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.ingest.formats.dates.Timestamps;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thu, 01 Jan 2004 19:48:21 GMT          | 2004-01-01T19:48:21Z
                    Thu, 1 Jan 04 19:48 EST                | 2004-01-02T00:48:00Z
                    01 Jan 2004 19:48:21 +0500             | 2004-01-01T14:48:21Z
                    Thu,01 Jan 2004 19:48:21 GMT           | 2004-01-01T19:48:21Z
                    Thursday, 01-Jan-04 19:48:21 GMT       | 2004-01-01T19:48:21Z
                    Thu Jan  1 19:48:21 2004               | 2004-01-01T19:48:21Z
                    Thu Jan 01 19:48:21 UTC 2004           | 2004-01-01T19:48:21Z
                    Thu, 31 Jun 2004 19:48:21 GMT          | 2004-07-01T19:48:21Z
                    Thu, 01 Janaury 2004 19:48:21 GMT      | 2004-01-01T19:48:21Z
                    01 Sept 2004 07:48 PM                  | 2004-09-01T19:48:00Z
                    Thu, 01 Jan 2004                       | 2004-01-01T00:00:00Z
                    Thu, 01 Jan 2004 00:00                 | 2004-01-01T00:00:00Z
                    Thu, 01 Jan 2004 24:00:00 GMT          | 2004-01-02T00:00:00Z
                    Fri, 2006/09/15 08:19:53 EDT           | 2006-09-15T12:19:53Z
                    Wed, 02 Oct 2002 08:00:00 Z            | 2002-10-02T08:00:00Z
                    Wed, 02 Oct 2002 08:00:00 GMT+02:00    | 2002-10-02T06:00:00Z
                    Wed, 02 Oct 2002 08:00:00 (CEST)       | 2002-10-02T06:00:00Z
                    Wed, 02 Oct 2002 08:00:00 +02:00       | 2002-10-02T06:00:00Z
                    2003-12-31T10:14:55Z                   | 2003-12-31T10:14:55Z
                    2003-12-31T10:14:55.123456789-08:00    | 2003-12-31T18:14:55.123456789Z
                    2003-12-31T10:14+0530                  | 2003-12-31T04:44:00Z
                    2003-12-31t10:14:55z                   | 2003-12-31T10:14:55Z
                    2003-12-31 10:14:55                    | 2003-12-31T10:14:55Z
                    2004-07-08 23:56:58.0                  | 2004-07-08T23:56:58Z
                    2003-12-31T10:14:55 PST                | 2003-12-31T18:14:55Z
                    2003-12-31                             | 2003-12-31T00:00:00Z
                    2003-12                                | 2003-12-01T00:00:00Z
                    2003                                   | 2003-01-01T00:00:00Z
                    20031231                               | 2003-12-31T00:00:00Z
                    20031231T101455Z                       | 2003-12-31T10:14:55Z
                    20031231T101455+0200                   | 2003-12-31T08:14:55Z
                    2003-335                               | 2003-12-01T00:00:00Z
                    2026-W05-4                             | 2026-01-29T00:00:00Z
                    03-12-31                               | 2003-12-31T00:00:00Z
                    29.01.2026 15:40                       | 2026-01-29T15:40:00Z
                    29/01/2026                             | 2026-01-29T00:00:00Z
                    01/29/2026 3:40 pm                     | 2026-01-29T15:40:00Z
                    29 января 2026, 15:40                  | 2026-01-29T15:40:00Z
                    29 января 2026 г.                      | 2026-01-29T00:00:00Z
                    2026 жылғы 29 қаңтар                   | 2026-01-29T00:00:00Z
                    29 janvier 2026 à 15h40                | 2026-01-29T15:40:00Z
                    1er février 2026                       | 2026-02-01T00:00:00Z
                    29 de enero de 2026                    | 2026-01-29T00:00:00Z
                    29. Januar 2026                        | 2026-01-29T00:00:00Z
                    29 Ocak 2026                           | 2026-01-29T00:00:00Z
                    January 29th, 2026 at 3:40 p.m. EST    | 2026-01-29T20:40:00Z
                    2026년 1월 29일 오후 3:40              | 2026-01-29T15:40:00Z
                    2026年1月29日 15:40                    | 2026-01-29T15:40:00Z
                    ٢٩ يناير ٢٠٢٦                          | 2026-01-29T00:00:00Z
                    1769676000                             | 2026-01-29T08:40:00Z
                    1769676000000                          | 2026-01-29T08:40:00Z
                    """)
    void times_are_read_in_the_forms_that_feeds_give_them(String written, Instant expected) {
        assertThat(Timestamps.read(written)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "03/04/2026",
                "no day at all",
                "32 January 2026",
                "99:99",
                "0000-00-00",
                "2026-13-45",
                "January",
                "Version 2.0 of 17",
                "-1"
            })
    void what_could_be_two_days_or_none_is_none(String written) {
        assertThat(Timestamps.read(written)).isEmpty();
    }
}
