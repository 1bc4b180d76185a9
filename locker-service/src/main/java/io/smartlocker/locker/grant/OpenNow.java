package io.smartlocker.locker.grant;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.WeeklyWindow;
import io.smartlocker.platform.paging.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Tells grants that are open at a moment from those that are not. Whether a window covers a moment is decided in one place,
 * for kiosks and for this list alike, since changes of summer time are easily got wrong a second time. So the database is
 * asked which windows there are, of which there are few, and told which of them are open.
 */
@ApplicationScoped
class OpenNow {
    /** Windows and time zone of a grant as one text. */
    private static final String HOURS =
            "windows || (select time_zone from location where location.id = access_grant.site)";

    private static final String OPEN = "((valid_until is null or valid_until > :now) and " + HOURS
            + " in (select h from jsonb_array_elements_text(cast(cast(:open as text) as jsonb)) h))";

    /** Keeps those that are open, or those that are not. */
    Uni<Listing> limit(Listing listing, boolean open, UUID organization, Instant now) {
        return hours(organization)
                .map(hours -> hours.stream()
                        .filter(each -> Grant.isInside(
                                List.of(Contracts.read((String) each[0], WeeklyWindow[].class)), now, ZoneId.of((String)
                                        each[1])))
                        .map(each -> (String) each[0] + each[1])
                        .toList())
                .map(covering ->
                        listing.and((open ? "" : "not ") + OPEN, "now", now).with("open", Contracts.write(covering)));
    }

    private static Uni<List<Object[]>> hours(UUID organization) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                                select distinct windows, time_zone from access_grant
                                join location on location.id = access_grant.site
                                where access_grant.organization = :organization""", Object[].class)
                .setParameter("organization", organization)
                .getResultList());
    }
}
