package io.smartlocker.identity.signin;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.writing.Shield;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * A transaction whose result is a secret. It is like {@code @Writes}, but its answer is never kept for an
 * {@code Idempotency-Key}: tokens would stand in the database in clear and be handed to whoever repeats the key.
 */
@ApplicationScoped
public class SecretTransaction {
    private final RelayBell bell;

    SecretTransaction(RelayBell bell) {
        this.bell = bell;
    }

    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return commit(work).invoke(bell::ring);
    }

    /** Of work of which only the log is told; it does without waking the relay for each. */
    <T> Uni<T> runForTheLog(Supplier<Uni<T>> work) {
        return commit(work).invoke(bell::ringForTheLog);
    }

    private static <T> Uni<T> commit(Supplier<Uni<T>> work) {
        return Shield.shield(Panache.withTransaction(work));
    }
}
