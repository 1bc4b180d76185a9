package io.smartlocker.platform.writing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.outbox.RelayBell;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** A transaction of work that goes on when its request was answered long ago. */
@ApplicationScoped
public class BackgroundTransaction {
    private final RelayBell bell;

    BackgroundTransaction(RelayBell bell) {
        this.bell = bell;
    }

    /** Runs the work to its end. Call it on a thread that may wait. */
    public <T> T run(Supplier<Uni<T>> work) {
        try {
            T result = VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withTransaction(() -> planForNow().flatMap(set -> work.get())));
            bell.ring();
            return result;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Has PostgreSQL plan each statement for what the tables hold now. The first import fills empty tables: a plan that was
     * made for those and kept would read the growing table from end to end for every person.
     */
    private static Uni<Integer> planForNow() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("set local plan_cache_mode = force_custom_plan")
                        .executeUpdate());
    }
}
