package org.readout.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The closed scale of offices. {@link #seniority()} orders it for questions such as {@code rank>=minister}. */
public enum Rank {
    /** King, emir, president; also the head of an international organisation of states. */
    @JsonProperty("head-of-state")
    HEAD_OF_STATE(100),
    /** Prime minister, chancellor, chair of a council of ministers. */
    @JsonProperty("head-of-government")
    HEAD_OF_GOVERNMENT(90),
    /** Speaker or president of a parliament or of one of its chambers. */
    @JsonProperty("parliament-speaker")
    PARLIAMENT_SPEAKER(80),
    /** Minister, secretary of state of the United States kind, commissioner of the European Union. */
    @JsonProperty("minister")
    MINISTER(70),
    /** Deputy or vice minister, state secretary, under-secretary. */
    @JsonProperty("deputy-minister")
    DEPUTY_MINISTER(60),
    /** Ambassador, high commissioner, permanent representative, special envoy, nuncio, chargé d'affaires. */
    @JsonProperty("ambassador")
    AMBASSADOR(50),
    /** Governor of a region, mayor. */
    @JsonProperty("governor")
    GOVERNOR(50),
    /** Head of an agency, authority, central bank or other public body. */
    @JsonProperty("agency-head")
    AGENCY_HEAD(50),
    /** Officer of the armed forces. */
    @JsonProperty("military")
    MILITARY(40),
    /** Adviser or aide to one who governs. */
    @JsonProperty("adviser")
    ADVISER(40),
    /** Chair or chief executive of a company. */
    @JsonProperty("company-head")
    COMPANY_HEAD(30),
    /** Anyone else, and delegations without a named head. */
    @JsonProperty("other")
    OTHER(0);

    private final int seniority;

    Rank(int seniority) {
        this.seniority = seniority;
    }

    /** Higher is more senior; equal figures are peers. The figures are for comparing only and may change. */
    public int seniority() {
        return seniority;
    }

    /** The word for this in JSON, queries and addresses, such as {@code head-of-state}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
