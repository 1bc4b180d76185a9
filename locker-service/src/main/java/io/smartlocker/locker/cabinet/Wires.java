package io.smartlocker.locker.cabinet;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which kiosk a locker may be wired to, and the list that each kiosk keeps of its lockers. */
@ApplicationScoped
class Wires {
    private final List<Unwired> unwired;

    Wires(@All List<Unwired> unwired) {
        this.unwired = unwired;
    }

    /**
     * Finds the kiosk in use at the location; it is not revoked before the transaction ends.
     *
     * @throws ProblemException 400 if it is not
     */
    Uni<Void> require(UUID kiosk, UUID location, UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select 1 from kiosk where id = :kiosk and organization = :organization
                                    and location = :location and status = 'ACTIVE' for share""", Integer.class)
                        .setParameter("kiosk", kiosk)
                        .setParameter("organization", organization)
                        .setParameter("location", location)
                        .getResultList())
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw ProblemException.of(
                                CommonProblem.INVALID, "kiosk", "Name a kiosk that is in use at the location.");
                    }
                })
                .replaceWithVoid();
    }

    /**
     * Takes a locker off every kiosk's list, also of one that has yet to be confirmed, and puts it on one.
     *
     * @param before the kiosk that served it
     * @param kiosk that serves it from now on
     */
    Uni<Void> rewire(UUID locker, @Nullable UUID before, @Nullable UUID kiosk) {
        return list(locker, kiosk)
                .chain(() -> before == null || before.equals(kiosk)
                        ? Uni.createFrom().voidItem()
                        : tellUnwired(locker, before));
    }

    private Uni<Void> tellUnwired(UUID locker, UUID kiosk) {
        return Multi.createFrom()
                .iterable(unwired)
                .onItem()
                .transformToUniAndConcatenate(listener -> listener.lockers(kiosk, Set.of(locker)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> list(UUID locker, @Nullable UUID kiosk) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from kiosk_lockers where lockers = :locker")
                        .setParameter("locker", locker)
                        .executeUpdate()
                        .chain(() -> kiosk == null
                                ? Uni.createFrom().voidItem()
                                : session.createNativeQuery(
                                                "insert into kiosk_lockers (kiosk, lockers) values (:kiosk, :locker)")
                                        .setParameter("kiosk", kiosk)
                                        .setParameter("locker", locker)
                                        .executeUpdate()
                                        .replaceWithVoid()));
    }
}
