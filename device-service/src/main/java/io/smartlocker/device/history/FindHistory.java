package io.smartlocker.device.history;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.device.Devices;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What happened to a device, the newest first. */
@ApplicationScoped
class FindHistory {
    private static final List<SortField> FIELDS = List.of(new SortField("at", "at", Kind.INSTANT));

    private static final String ROWS = """
            select cast(id as text), at, what, cast(bay as text), cast(person as text), cast(kiosk as text),
                cast(recorded_by as text), evidence, cast(reference as text), detail
            from device_history where device = :device and id in (:ids)""";

    private final Devices devices;

    FindHistory(Devices devices) {
        this.devices = devices;
    }

    /** Also of a device that is deleted. */
    @WithSession
    Uni<Page<HistoryEntry>> of(UUID device, PageQuery query, Caller caller) {
        return devices.requireEver(device, caller)
                .chain(() -> Listing.of("device_history", caller.organization(), Sorting.of("-at", FIELDS))
                        .and("device = :device", "device", device)
                        .find(query))
                .flatMap(found ->
                        rows(device, found.ids()).map(rows -> found.page(rows, HistoryEntry::id, entry -> entry)));
    }

    private static Uni<List<HistoryEntry>> rows(UUID device, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(ROWS, Object[].class)
                                .setParameter("device", device)
                                .setParameter("ids", ids)
                                .getResultList())
                        .map(rows -> rows.stream().map(HistoryEntry::of).toList());
    }
}
