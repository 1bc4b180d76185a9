package io.smartlocker.device.charge;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of charging. Callers have made sure that bay or device is within reach; all works in their session. */
@ApplicationScoped
public class FindCharging {
    /** So many points are drawn at most: one each half minute of a day. */
    private static final int MOST = 2_880;

    private static final List<SortField> FIELDS = List.of(new SortField("startedAt", "started_at", Kind.INSTANT));

    private final ChargePoints points;
    private final ChargeSessions sessions;

    FindCharging(ChargePoints points, ChargeSessions sessions) {
        this.points = points;
        this.sessions = sessions;
    }

    /** Since when a bay's outlet is on. */
    public Uni<Optional<Instant>> chargingSince(UUID bay) {
        return sessions.find("bay = ?1 and endedAt is null", bay)
                .firstResult()
                .map(running -> Optional.ofNullable(running).map(session -> session.start.at()));
    }

    /** What the outlet did from one moment to another. */
    public Uni<ChargeHistory> history(UUID bay, Instant from, Instant until, Caller caller) {
        UUID organization = caller.organization();
        return points.during(bay, organization, from, until, MOST)
                .flatMap(told -> sessions.during(bay, organization, from, until, MOST)
                        .map(during -> new ChargeHistory(
                                bay,
                                from,
                                until,
                                told.stream().map(ChargeHistory.Point::of).toList(),
                                during.stream().map(ChargeSessionView::of).toList())));
    }

    /** How a device was charged. */
    public Uni<DeviceCharging> ofDevice(UUID device, PageQuery query, Caller caller) {
        return sessions.cycles(device).flatMap(cycles -> page("device = :device", "device", device, query, caller)
                .map(page -> new DeviceCharging(device, cycles, page)));
    }

    /** The sessions of a bay, the newest first. */
    public Uni<Page<ChargeSessionView>> ofBay(UUID bay, PageQuery query, Caller caller) {
        return page("bay = :bay", "bay", bay, query, caller);
    }

    private Uni<Page<ChargeSessionView>> page(
            String condition, String parameter, UUID value, PageQuery query, Caller caller) {
        return Listing.of("charge_session", caller.organization(), Sorting.of("-startedAt", FIELDS))
                .and(condition, parameter, value)
                .find(query)
                .flatMap(found -> sessions.list("id in ?1", found.ids())
                        .map(rows -> found.page(rows, session -> session.id, ChargeSessionView::of)));
    }
}
