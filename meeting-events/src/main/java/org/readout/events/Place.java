package org.readout.events;

import java.util.Optional;

/**
 * Where a meeting is or was, as far as its report says; at least one of the two is present.
 *
 * @param city the city as the report writes it
 * @param country ISO 3166-1 alpha-2 in capitals
 */
public record Place(Optional<String> city, Optional<String> country) {
    public Place {
        city = city == null ? Optional.empty() : city;
        country = country == null ? Optional.empty() : country;
        if (city.isEmpty() && country.isEmpty()) {
            throw new IllegalArgumentException("place needs a city or a country");
        }
    }
}
