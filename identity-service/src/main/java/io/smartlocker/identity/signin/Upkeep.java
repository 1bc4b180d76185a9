package io.smartlocker.identity.signin;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Alone;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.token.SigningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Turns the calendar of the signing keys, and forgets what has expired. */
@ApplicationScoped
class Upkeep {
    private static final Logger LOG = Logger.getLogger(Upkeep.class);
    private static final List<String> EXPIRED = List.of(
            "delete from refresh_token where expires_at < now() - interval '1 day'",
            "delete from user_session where expires_at < now() - interval '1 day'",
            "delete from used_assertion where expires_at < now() - interval '1 hour'",
            "delete from badge_enrolment where expires_at < now() - interval '1 day'",
            "delete from password_reset where expires_at < now()",
            "delete from notice where expires_at < now()",
            "delete from sign_in_failure where last_at < now() - interval '1 day'");

    private final SigningKeys keys;
    private final long everyMillis;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("upkeep").daemon().factory());

    Upkeep(SigningKeys keys, IdentityConfig config) {
        this.keys = keys;
        this.everyMillis = config.tokens().keyRefresh().toMillis();
    }

    void start(@Observes StartupEvent event) {
        clock.scheduleWithFixedDelay(this::run, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void run() {
        try {
            VertxContextSupport.subscribeAndAwait(
                    () -> Alone.inTransaction(() -> keys.renew().flatMap(renewed -> forgetExpired())));
        } catch (Throwable e) {
            // Tried again at the next tick; until then the keys in memory go on being good.
            LOG.warnf("The keys could not be looked after: %s", e.toString());
        }
    }

    private static Uni<Void> forgetExpired() {
        return Multi.createFrom()
                .iterable(EXPIRED)
                .onItem()
                .transformToUniAndConcatenate(statement -> Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(statement).executeUpdate()))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
