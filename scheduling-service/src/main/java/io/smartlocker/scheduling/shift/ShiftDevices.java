package io.smartlocker.scheduling.shift;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What devices the shifts need, in the order in which it was said. */
@ApplicationScoped
class ShiftDevices {

    Uni<List<ShiftDevice>> of(UUID shift) {
        return of(List.of(shift));
    }

    /** Those of several shifts. */
    Uni<List<ShiftDevice>> of(Collection<UUID> shifts) {
        if (shifts.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(
                        "select d from ShiftDevice d where d.shift in (:shifts) order by d.id", ShiftDevice.class)
                .setParameter("shifts", List.copyOf(shifts))
                .getResultList());
    }

    Uni<List<ShiftDevice>> add(UUID shift, List<Need> needs) {
        List<ShiftDevice> devices = needs.stream()
                .map(need -> new ShiftDevice(UuidV7.next(), shift, need))
                .toList();
        return Panache.getSession()
                .flatMap(session -> session.persistAll(devices.toArray()))
                .replaceWith(devices);
    }

    /** What of a shift has that id; 404 when there is none. */
    Uni<ShiftDevice> require(UUID id, UUID shift) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select d from ShiftDevice d where d.id = :id and d.shift = :shift", ShiftDevice.class)
                        .setParameter("id", id)
                        .setParameter("shift", shift)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("shift device"));
    }

    /** Written at once: what comes in their place may say the same things. */
    Uni<Void> remove(List<ShiftDevice> devices) {
        return Panache.getSession()
                .flatMap(session -> session.removeAll(devices.toArray()).chain(session::flush));
    }
}
