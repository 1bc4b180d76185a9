package io.smartlocker.identity;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** A transaction that one replica runs at a time. */
public final class Alone {
    private Alone() {}

    public static <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
        return Panache.withTransaction(() -> Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtext('identity'), hashtext(current_schema()))",
                                Integer.class)
                        .getSingleResult())
                .flatMap(locked -> work.get()));
    }
}
