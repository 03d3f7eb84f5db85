package org.readout.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    /** RFC 3986, section 5.4, and what feeds write. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    g             | http://a/b/c/g
                    ./g           | http://a/b/c/g
                    g/            | http://a/b/c/g/
                    /g            | http://a/g
                    //g           | http://g
                    ?y            | http://a/b/c/d;p?y
                    g?y           | http://a/b/c/g?y
                    #s            | http://a/b/c/d;p?q#s
                    g#s           | http://a/b/c/g#s
                    ;x            | http://a/b/c/;x
                    .             | http://a/b/c/
                    ..            | http://a/b/
                    ../g          | http://a/b/g
                    ../..         | http://a/
                    ../../g       | http://a/g
                    ../../../g    | http://a/g
                    HTTP://A/x    | http://A/x
                    two words     | http://a/b/c/two%20words
                    ünder         | http://a/b/c/%C3%BCnder
                    50%           | http://a/b/c/50%25
                    a%20b         | http://a/b/c/a%20b
                    x#a#b         | http://a/b/c/x#a%23b
                    """)
    void addresses_are_resolved_against_their_base(String written, String expected) {
        assertThat(Addresses.web(written, Optional.of(URI.create("http://a/b/c/d;p?q")))
                        .map(Object::toString))
                .hasValue(expected);
    }
}
