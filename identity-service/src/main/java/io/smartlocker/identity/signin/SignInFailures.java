package io.smartlocker.identity.signin;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts failed sign-ins by credential and by address, in the database, so that neither a restart nor another replica
 * forgets them. Whether a credential exists makes no difference: a lock tells a guesser nothing.
 */
@ApplicationScoped
class SignInFailures {
    private final IdentityConfig.Throttle config;

    SignInFailures(IdentityConfig config) {
        this.config = config.throttle();
    }

    /** How long this attempt has to wait yet, if it has to. */
    Uni<Optional<Duration>> wait(Attempt attempt) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select cast(ceil(extract(epoch from max(locked_until) - now())) as bigint)
                                from sign_in_failure
                                where locked_until > now()
                                  and (kind = 'credential' and key = :credential or kind = 'address' and key = :address)
                                """, Long.class)
                        .setParameter("credential", attempt.credentialKey())
                        .setParameter("address", attempt.addressKey())
                        .getSingleResultOrNull())
                .map(seconds -> Optional.ofNullable(seconds).map(Duration::ofSeconds));
    }

    /** Notes a failure; true when it locks the credential or the address. */
    Uni<Boolean> note(Attempt attempt) {
        return note("credential", attempt.credentialKey(), new LockSchedule(config.credentialFailures()))
                .flatMap(credential -> note("address", attempt.addressKey(), new LockSchedule(config.addressFailures()))
                        .map(address -> credential || address));
    }

    /**
     * Forgets the failures of a credential that was used with success. Those of the address stay: else whoever has one
     * account could guess at all others for ever.
     */
    Uni<Void> forget(Attempt attempt) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "delete from sign_in_failure where kind = 'credential' and key = :key")
                        .setParameter("key", attempt.credentialKey())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Boolean> note(String kind, String key, LockSchedule schedule) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into sign_in_failure as known (kind, key, failures, last_at)
                                values (:kind, :key, 1, now())
                                on conflict (kind, key) do update
                                set failures = case when known.last_at < now() - make_interval(secs => :memory)
                                                    then 1 else known.failures + 1 end,
                                    last_at = now()
                                returning failures""", Integer.class)
                        .setParameter("kind", kind)
                        .setParameter("key", key)
                        .setParameter("memory", (double) config.memory().toSeconds())
                        .getSingleResult())
                .flatMap(failures -> schedule.after(failures)
                        .map(wait -> lock(kind, key, wait))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private static Uni<Boolean> lock(String kind, String key, Duration wait) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                update sign_in_failure set locked_until = now() + make_interval(secs => :wait)
                                where kind = :kind and key = :key""")
                        .setParameter("wait", (double) wait.toSeconds())
                        .setParameter("kind", kind)
                        .setParameter("key", key)
                        .executeUpdate())
                .replaceWith(true);
    }
}
