package io.smartlocker.identity.signin;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.credential.Passwords;
import io.smartlocker.identity.hashing.Hashing;
import io.smartlocker.identity.signin.Candidates.Candidate;
import io.smartlocker.identity.totp.SecondFactor;
import io.smartlocker.identity.user.TokenBearer;
import io.smartlocker.identity.user.TokenBearers;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final TokenBearers bearers;
    private final Passwords passwords;
    private final Hashing hashing;
    private final SecondFactor secondFactor;
    private final SettleGuess settleGuess;
    private final BeginSession beginSession;

    SignIn(
            Candidates candidates,
            TokenBearers bearers,
            Passwords passwords,
            Hashing hashing,
            SecondFactor secondFactor,
            SettleGuess settleGuess,
            BeginSession beginSession) {
        this.candidates = candidates;
        this.bearers = bearers;
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
        return candidates.of(attempt).flatMap(candidate -> hashing.verify(
                        candidate.map(Candidate::verifier).orElse(null), attempt.password())
                .flatMap(right -> settleGuess.settleForTheLog(
                        attempt.guess(),
                        candidate.map(Candidate::owner).orElse(null),
                        () -> candidate
                                .filter(known -> right)
                                .map(known -> welcome(known, attempt))
                                .orElseGet(SignIn::refused),
                        SignIn::refusal)));
    }

    private Uni<Optional<TokenPair>> welcome(Candidate candidate, Attempt attempt) {
        Owner owner = candidate.owner();
        return bearers.find(owner.id(), owner.organization(), Objects.requireNonNull(candidate.verifier()))
                .flatMap(found -> found.map(bearer -> accepts(candidate, attempt)
                                .flatMap(accepted -> accepted ? begin(bearer, candidate, attempt) : refused()))
                        .orElseGet(SignIn::refused));
    }

    private Uni<Boolean> accepts(Candidate candidate, Attempt attempt) {
        return candidate.secondFactor()
                ? secondFactor.accepts(candidate.owner().id(), attempt.totp())
                : Uni.createFrom().item(true);
    }

    private Uni<Optional<TokenPair>> begin(TokenBearer bearer, Candidate candidate, Attempt attempt) {
        return rehash(candidate, attempt)
                .flatMap(rehashed -> beginSession.begin(bearer, Map.of("address", attempt.address())))
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
