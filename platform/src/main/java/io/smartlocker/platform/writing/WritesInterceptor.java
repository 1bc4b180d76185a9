package io.smartlocker.platform.writing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.inbox.SqlState;
import io.smartlocker.platform.outbox.RelayBell;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hibernate.reactive.mutiny.Mutiny;

/** Surrounds a {@link Writes} method. A writing use case called by another joins its transaction. */
@Writes
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class WritesInterceptor {
    /** By the first try again, those whom this one stood in the way of hold what they need; a third one is for crowds. */
    private static final int AGAIN = 3;

    private final Idempotency idempotency;
    private final RelayBell bell;

    WritesInterceptor(Idempotency idempotency, RelayBell bell) {
        this.idempotency = idempotency;
        this.bell = bell;
    }

    @AroundInvoke
    Object write(InvocationContext invocation) {
        if (OpenTransaction.isThere()) {
            return proceed(invocation);
        }
        Uni<Object> work = Uni.createFrom()
                .deferred(() -> Panache.withTransaction(() -> OpenTransaction.during(once(invocation))));
        return Shield.shield(
                        work.onFailure(WritesInterceptor::isDeadlock).retry().atMost(AGAIN))
                .invoke(bell::ring);
    }

    /** Two waited for each other, and PostgreSQL rolled this one back. */
    private static boolean isDeadlock(Throwable failure) {
        return SqlState.of(failure).filter(SqlState.DEADLOCK::equals).isPresent();
    }

    private Uni<Object> once(InvocationContext invocation) {
        return idempotency
                .requestOf(invocation)
                .map(request -> idempotency.once(request, () -> proceed(invocation)))
                .orElseGet(() -> proceed(invocation));
    }

    @SuppressWarnings("unchecked")
    private static Uni<Object> proceed(InvocationContext invocation) {
        try {
            return (Uni<Object>) invocation.proceed();
        } catch (RuntimeException e) {
            return Uni.createFrom().failure(e);
        } catch (Exception e) {
            return Uni.createFrom().failure(new IllegalStateException(e));
        }
    }

    /** The session of the transaction under way. */
    static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
