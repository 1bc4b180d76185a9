package io.smartlocker.identity.signin;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.credential.Passwords;
import io.smartlocker.identity.hashing.Hashing;
import io.smartlocker.identity.totp.SecondFactor;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signs somebody in with username, password and, where the person has set one up, a second factor. Whatever is wrong, the
 * answer and the time it takes are the same. No database connection is held while the password is hashed.
 */
@ApplicationScoped
class SignIn {
    private final Users users;
    private final Passwords passwords;
    private final Hashing hashing;
    private final SecondFactor secondFactor;
    private final SignInFailures failures;
    private final SettleGuess settleGuess;
    private final OpenSession openSession;
    private final Outbox outbox;

    SignIn(
            Users users,
            Passwords passwords,
            Hashing hashing,
            SecondFactor secondFactor,
            SignInFailures failures,
            SettleGuess settleGuess,
            OpenSession openSession,
            Outbox outbox) {
        this.users = users;
        this.passwords = passwords;
        this.hashing = hashing;
        this.secondFactor = secondFactor;
        this.failures = failures;
        this.settleGuess = settleGuess;
        this.openSession = openSession;
        this.outbox = outbox;
    }

    /** Who an attempt may be about. */
    private record Candidate(@Nullable User user, @Nullable String verifier) {}

    /**
     * @throws ProblemException 401 {@code sign-in-refused}, or {@code totp-required} after a right password; 429 after too
     *     many failures or while too many people sign in
     */
    Uni<TokenPair> signIn(Attempt attempt) {
        return Panache.withSession(() -> failures.requireFree(attempt.guess()).flatMap(free -> candidate(attempt)))
                .flatMap(candidate -> hashing.verify(candidate.verifier, attempt.password())
                        .flatMap(right -> settleGuess.settle(
                                attempt.guess(),
                                candidate.user,
                                () -> right && candidate.user != null
                                        ? welcome(candidate.user, candidate.verifier, attempt)
                                        : refused(),
                                SignIn::refusal)));
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

    private Uni<Optional<TokenPair>> welcome(User candidate, @Nullable String verifier, Attempt attempt) {
        if (!candidate.maySignIn(Instant.now())) {
            return refused();
        }
        return secondFactor
                .accepts(candidate.id(), attempt.totp())
                .flatMap(accepted -> accepted
                        ? rehash(candidate, verifier, attempt)
                                .flatMap(rehashed -> users.require(candidate.id(), candidate.organization()))
                                .flatMap(openSession::open)
                                .call(tokens -> tell(candidate, attempt))
                                .map(Optional::of)
                        : refused());
    }

    private Uni<Void> rehash(User user, @Nullable String verifier, Attempt attempt) {
        return verifier != null && hashing.isOutdated(verifier)
                ? passwords.set(user.id(), attempt.password())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> tell(User user, Attempt attempt) {
        return outbox.add(Deed.byUser(user.id(), user.organization())
                .done("user.signed-in", Subject.Kind.USER, user.id(), Map.of("address", attempt.address())));
    }

    private static Uni<Optional<TokenPair>> refused() {
        return Uni.createFrom().item(Optional.empty());
    }

    private static ProblemException refusal() {
        return ProblemException.of(IdentityProblem.SIGN_IN_REFUSED, "Check both, and whether the account is active.");
    }
}
