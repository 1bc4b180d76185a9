package io.smartlocker.identity.signin;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.credential.Passwords;
import io.smartlocker.identity.hashing.Hashing;
import io.smartlocker.identity.token.AccessTokens;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signs somebody in with username and password. Whatever is wrong, the answer and the time it takes are the same. No
 * database connection is held while the password is hashed.
 */
@ApplicationScoped
class SignIn {
    private final Users users;
    private final Passwords passwords;
    private final Hashing hashing;
    private final SignInFailures failures;
    private final RecordRefusal recordRefusal;
    private final Sessions sessions;
    private final People people;
    private final AccessTokens accessTokens;
    private final Outbox outbox;
    private final SecretTransaction transaction;

    SignIn(
            Users users,
            Passwords passwords,
            Hashing hashing,
            SignInFailures failures,
            RecordRefusal recordRefusal,
            Sessions sessions,
            People people,
            AccessTokens accessTokens,
            Outbox outbox,
            SecretTransaction transaction) {
        this.users = users;
        this.passwords = passwords;
        this.hashing = hashing;
        this.failures = failures;
        this.recordRefusal = recordRefusal;
        this.sessions = sessions;
        this.people = people;
        this.accessTokens = accessTokens;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Who an attempt may be about. */
    private record Candidate(@Nullable User user, @Nullable String verifier) {}

    /** @throws ProblemException 401, or 429 after too many failures or while too many people sign in */
    Uni<TokenPair> signIn(Attempt attempt) {
        return Panache.withSession(() ->
                        failures.wait(attempt).invoke(SignIn::refuseWhileLocked).flatMap(free -> candidate(attempt)))
                .flatMap(candidate -> hashing.verify(candidate.verifier, attempt.password())
                        .flatMap(right -> {
                            User user = candidate.user;
                            return right && user != null && user.maySignIn(Instant.now())
                                    ? welcome(user, candidate.verifier, attempt)
                                    : turnAway(user, attempt);
                        }));
    }

    private static void refuseWhileLocked(Optional<Duration> wait) {
        wait.ifPresent(duration -> {
            throw ProblemException.tooManyRequests("There were too many failed sign-ins. Wait a little.", duration);
        });
    }

    private Uni<Candidate> candidate(Attempt attempt) {
        return users.byUsername(attempt.username(), attempt.organization()).flatMap(found -> {
            Optional<User> only = only(found);
            return only.map(user ->
                            passwords.verifier(user.id()).map(verifier -> new Candidate(user, verifier.orElse(null))))
                    .orElseGet(() -> Uni.createFrom().item(new Candidate(null, null)));
        });
    }

    private static Optional<User> only(List<User> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Uni<TokenPair> welcome(User user, @Nullable String verifier, Attempt attempt) {
        return transaction.run(() -> failures.forget(attempt)
                .flatMap(forgotten -> rehash(user, verifier, attempt))
                .flatMap(rehashed -> users.require(user.id(), user.organization()))
                .flatMap(people::of)
                .flatMap(person -> sessions.open(person.user()).flatMap(session -> sessions.issue(session)
                        .map(refresh ->
                                TokenPair.of(accessTokens.forPerson(person, session), refresh, accessTokens.life()))))
                .call(tokens -> outbox.add(Deed.byUser(user.id(), user.organization())
                        .done("user.signed-in", Subject.Kind.USER, user.id(), Map.of("address", attempt.address())))));
    }

    private Uni<Void> rehash(User user, @Nullable String verifier, Attempt attempt) {
        return verifier != null && hashing.isOutdated(verifier)
                ? passwords.set(user.id(), attempt.password())
                : Uni.createFrom().voidItem();
    }

    private Uni<TokenPair> turnAway(@Nullable User user, Attempt attempt) {
        return transaction.run(() -> recordRefusal.record(user, attempt)).map(recorded -> {
            throw ProblemException.of(
                    IdentityProblem.SIGN_IN_REFUSED, "Check both, and whether the account is active.");
        });
    }
}
