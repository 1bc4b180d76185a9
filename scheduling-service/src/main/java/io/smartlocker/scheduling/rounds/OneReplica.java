package io.smartlocker.scheduling.rounds;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Lets one replica at a time do some work; the others leave it to that one. */
public final class OneReplica {
    private OneReplica() {}

    /** Does the work in the transaction under way, whose end frees it for others; false when another replica is at it. */
    public static Uni<Boolean> only(String name, Supplier<Uni<Boolean>> work) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select pg_try_advisory_xact_lock(hashtext(:name), hashtext(current_schema()))",
                                Boolean.class)
                        .setParameter("name", name)
                        .getSingleResult())
                .flatMap(mine -> mine ? work.get() : Uni.createFrom().item(false));
    }
}
