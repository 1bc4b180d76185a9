package io.smartlocker.scheduling.custody;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Overdue devices for those who do something about them. */
@ApplicationScoped
public class OverdueDevices {

    /** Those of some custodies that are there and have a due time, in the session under way. */
    public Uni<List<OverdueDevice>> of(Collection<UUID> custodies) {
        return custodies.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .flatMap(session -> session.createSelectionQuery(
                                        "select c from Custody c where c.id in (:ids) and c.dueAt is not null",
                                        Custody.class)
                                .setParameter("ids", List.copyOf(custodies))
                                .getResultList())
                        .map(rows -> rows.stream().map(OverdueDevices::of).toList());
    }

    private static OverdueDevice of(Custody custody) {
        return new OverdueDevice(
                custody.id,
                custody.organization,
                custody.device,
                custody.holder,
                custody.location,
                Objects.requireNonNull(custody.dueAt));
    }
}
