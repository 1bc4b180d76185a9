package io.smartlocker.locker.location;

import io.smartlocker.locker.country.Countries;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** Says whether there is such a country and such a time zone. */
@ApplicationScoped
class Whereabouts {
    private final Countries countries;

    Whereabouts(Countries countries) {
        this.countries = countries;
    }

    /** @throws ProblemException 400 naming the field that is unknown */
    void requireKnown(String country, String timeZone) {
        if (!countries.knows(country)) {
            throw ProblemException.of(CommonProblem.INVALID, "country", "Use a two-letter code of ISO 3166-1.");
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw ProblemException.of(
                    CommonProblem.INVALID, "timeZone", "Use a name of the IANA time zones, such as Europe/Berlin.");
        }
    }
}
