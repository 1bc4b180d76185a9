package io.smartlocker.scheduling.custody;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

@ApplicationScoped
class ListOverdue {
    private final Projections projections;

    ListOverdue(Projections projections) {
        this.projections = projections;
    }

    @WithSession
    Uni<Page<OverdueView>> list(OverdueQuery query, Caller caller) {
        Instant now = Instant.now();
        return query.listing(caller, now).find(query).flatMap(found -> custodies(found)
                .flatMap(rows -> projections
                        .some(
                                DeviceState.class,
                                rows.stream().map(row -> row.device).toList(),
                                caller.organization())
                        .map(devices -> {
                            var tags =
                                    devices.stream().collect(Collectors.toMap(DeviceState::id, DeviceState::assetTag));
                            return found.page(
                                    rows, row -> row.id, row -> OverdueView.of(row, tags.get(row.device), now));
                        })));
    }

    private static Uni<List<Custody>> custodies(Listing.Found found) {
        return found.ids().isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession().flatMap(session -> session.createSelectionQuery(
                                "select c from Custody c where c.id in (:ids)", Custody.class)
                        .setParameter("ids", found.ids())
                        .getResultList());
    }
}
