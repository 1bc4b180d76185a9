package io.smartlocker.audit.webhook;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.writing.Shield;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * A transaction whose result is a secret. It is like {@code @Writes}, but its answer is never kept for an
 * {@code Idempotency-Key}, or the secret would stand in the database in clear.
 */
@ApplicationScoped
class SecretTransaction {
    private final RelayBell bell;

    SecretTransaction(RelayBell bell) {
        this.bell = bell;
    }

    <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Shield.shield(Panache.withTransaction(work)).invoke(bell::ring);
    }
}
