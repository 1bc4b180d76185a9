package io.smartlocker.identity;

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
            T result = VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
            bell.ring();
            return result;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
