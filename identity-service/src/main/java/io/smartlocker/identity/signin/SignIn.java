package io.smartlocker.identity.signin;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.credential.Passwords;
import io.smartlocker.identity.hashing.Hashing;
import io.smartlocker.identity.signin.Candidates.Candidate;
import io.smartlocker.identity.totp.SecondFactor;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Signs somebody in with username, password and, where the person has set one up, a second factor. Whatever is wrong, the
 * answer and the time it takes are the same. No database connection is held while the password is hashed.
 */
@ApplicationScoped
class SignIn {
    private final Candidates candidates;
    private final Users users;
    private final Passwords passwords;
    private final Hashing hashing;
    private final SecondFactor secondFactor;
    private final SettleGuess settleGuess;
    private final BeginSession beginSession;

    SignIn(
            Candidates candidates,
            Users users,
            Passwords passwords,
            Hashing hashing,
            SecondFactor secondFactor,
            SettleGuess settleGuess,
            BeginSession beginSession) {
        this.candidates = candidates;
        this.users = users;
        this.passwords = passwords;
        this.hashing = hashing;
        this.secondFactor = secondFactor;
        this.settleGuess = settleGuess;
        this.beginSession = beginSession;
    }

    /**
     * @throws ProblemException 401 {@code sign-in-refused}, or {@code totp-required} after a right password; 429 after too
     *     many failures or while too many people sign in
     */
    Uni<TokenPair> signIn(Attempt attempt) {
        return Panache.withSession(() -> candidates.of(attempt)).flatMap(candidate -> hashing.verify(
                        candidate.map(Candidate::verifier).orElse(null), attempt.password())
                .flatMap(right -> settleGuess.settle(
                        attempt.guess(),
                        candidate.map(Candidate::owner).orElse(null),
                        () -> candidate
                                .filter(known -> right)
                                .map(known -> welcome(known, attempt))
                                .orElseGet(SignIn::refused),
                        SignIn::refusal)));
    }

    private Uni<Optional<TokenPair>> welcome(Candidate candidate, Attempt attempt) {
        return stillWelcome(candidate).flatMap(found -> found.map(user -> accepts(candidate, attempt)
                        .flatMap(accepted -> accepted ? begin(user, candidate, attempt) : refused()))
                .orElseGet(SignIn::refused));
    }

    /** While the password was hashed it may have been replaced, which ends the sessions of whoever knows only that one. */
    private Uni<Optional<User>> stillWelcome(Candidate candidate) {
        Owner owner = candidate.owner();
        return passwords
                .holds(owner.id(), candidate.verifier())
                .flatMap(holds -> holds
                        ? users.byId(owner.id(), owner.organization())
                        : Uni.createFrom().item(Optional.<User>empty()))
                .map(found -> found.filter(user -> user.maySignIn(Instant.now())));
    }

    private Uni<Boolean> accepts(Candidate candidate, Attempt attempt) {
        return candidate.secondFactor()
                ? secondFactor.accepts(candidate.owner().id(), attempt.totp())
                : Uni.createFrom().item(true);
    }

    private Uni<Optional<TokenPair>> begin(User user, Candidate candidate, Attempt attempt) {
        return rehash(candidate, attempt)
                .flatMap(rehashed -> beginSession.begin(user, Map.of("address", attempt.address())))
                .map(Optional::of);
    }

    private Uni<Void> rehash(Candidate candidate, Attempt attempt) {
        return hashing.isOutdated(Objects.requireNonNull(candidate.verifier()))
                ? passwords.set(candidate.owner().id(), attempt.password())
                : Uni.createFrom().voidItem();
    }

    private static Uni<Optional<TokenPair>> refused() {
        return Uni.createFrom().item(Optional.empty());
    }

    private static ProblemException refusal() {
        return ProblemException.of(IdentityProblem.SIGN_IN_REFUSED, "Check both, and whether the account is active.");
    }
}
