package io.smartlocker.identity.signin;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts failed sign-ins by credential and by address, in the database, so that neither a restart nor another replica
 * forgets them. Whether a credential exists makes no difference: a lock tells a guesser nothing.
 */
@ApplicationScoped
public class SignInFailures {
    private final IdentityConfig.Throttle config;

    SignInFailures(IdentityConfig config) {
        this.config = config.throttle();
    }

    /**
     * Lets a guess be made.
     *
     * @throws ProblemException 429 while its credential or its address is locked
     */
    public Uni<Void> requireFree(Guess guess) {
        return known(guess, false).invoke(Known::requireFree).replaceWithVoid();
    }

    /**
     * What is known of a guess's credential and address.
     *
     * @param lockedFor seconds, absent when neither is locked
     * @param failedBefore whether the credential has failures to forget
     */
    private record Known(@Nullable Long lockedFor, boolean failedBefore) {
        void requireFree() {
            SignInFailures.requireFree(lockedFor);
        }
    }

    /**
     * Lets a guess be made of which the standing was read along with something else.
     *
     * @param lockedFor seconds, absent when neither its credential nor its address is locked
     * @throws ProblemException 429 while one is
     */
    static void requireFree(@Nullable Long lockedFor) {
        if (lockedFor != null) {
            throw ProblemException.tooManyRequests(
                    "There were too many failed attempts. Wait a little.", Duration.ofSeconds(lockedFor));
        }
    }

    private static Uni<Known> known(Guess guess, boolean settling) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select locked_for, failed_before"
                                        + " from standing_of_guess(:credential, :address, :settling)",
                                Object[].class)
                        .setParameter("credential", guess.credential())
                        .setParameter("address", guess.address())
                        .setParameter("settling", settling)
                        .getSingleResult())
                .map(row -> new Known((Long) row[0], (Boolean) row[1]));
    }

    /**
     * The same for a guess whose outcome is known, but not told yet: guesses at one credential are settled one after the
     * other, so that many at once have no more tries than one after the other.
     *
     * @return whether the credential has failures to forget
     */
    Uni<Boolean> requireStillFree(Guess guess) {
        return known(guess, true).invoke(Known::requireFree).map(Known::failedBefore);
    }

    /** Notes a failure; says what it locks. */
    public Uni<Set<Locked>> note(Guess guess) {
        return note(Locked.CREDENTIAL, guess.credential(), new LockSchedule(config.credentialFailures()))
                .flatMap(credential -> note(Locked.ADDRESS, guess.address(), new LockSchedule(config.addressFailures()))
                        .map(address -> Stream.concat(credential.stream(), address.stream())
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /**
     * Forgets the failures of a credential that was used with success. Those of the address stay: else whoever has one
     * account could guess at all others for ever.
     */
    public Uni<Void> forget(Guess guess) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "delete from sign_in_failure where kind = 'credential' and key = :key")
                        .setParameter("key", guess.credential())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What can be locked for a while. */
    public enum Locked {
        CREDENTIAL,
        ADDRESS;

        String kind() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Uni<Optional<Locked>> note(Locked what, String key, LockSchedule schedule) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into sign_in_failure as known (kind, key, failures, last_at)
                                values (:kind, :key, 1, now())
                                on conflict (kind, key) do update
                                set failures = case when known.last_at < now() - make_interval(secs => :memory)
                                                    then 1 else known.failures + 1 end,
                                    last_at = now()
                                returning failures""", Integer.class)
                        .setParameter("kind", what.kind())
                        .setParameter("key", key)
                        .setParameter("memory", (double) config.memory().toSeconds())
                        .getSingleResult())
                .flatMap(failures -> schedule.after(failures)
                        .map(wait -> lock(what, key, wait).replaceWith(Optional.of(what)))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private static Uni<Void> lock(Locked what, String key, Duration wait) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                update sign_in_failure set locked_until = now() + make_interval(secs => :wait)
                                where kind = :kind and key = :key""")
                        .setParameter("wait", (double) wait.toSeconds())
                        .setParameter("kind", what.kind())
                        .setParameter("key", key)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
