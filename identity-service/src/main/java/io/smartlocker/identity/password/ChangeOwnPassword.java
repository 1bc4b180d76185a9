package io.smartlocker.identity.password;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.credential.PasswordRules;
import io.smartlocker.identity.credential.Passwords;
import io.smartlocker.identity.hashing.Hashing;
import io.smartlocker.identity.signin.Guess;
import io.smartlocker.identity.signin.OpenSession;
import io.smartlocker.identity.signin.Owner;
import io.smartlocker.identity.signin.SettleGuess;
import io.smartlocker.identity.signin.SignInFailures;
import io.smartlocker.identity.signin.TokenPair;
import io.smartlocker.identity.user.TokenBearers;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who knows his password chooses another. Guessing at the old one counts as guessing at the sign-in. */
@ApplicationScoped
class ChangeOwnPassword {
    private final Users users;
    private final TokenBearers bearers;
    private final Passwords passwords;
    private final Hashing hashing;
    private final SignInFailures failures;
    private final SettleGuess settleGuess;
    private final ReplacePassword replacePassword;
    private final OpenSession openSession;

    ChangeOwnPassword(
            Users users,
            TokenBearers bearers,
            Passwords passwords,
            Hashing hashing,
            SignInFailures failures,
            SettleGuess settleGuess,
            ReplacePassword replacePassword,
            OpenSession openSession) {
        this.users = users;
        this.bearers = bearers;
        this.passwords = passwords;
        this.hashing = hashing;
        this.failures = failures;
        this.settleGuess = settleGuess;
        this.replacePassword = replacePassword;
        this.openSession = openSession;
    }

    private record Known(User user, @Nullable String verifier, Guess guess) {}

    /**
     * @return a session in place of all that were
     * @throws ProblemException 400 if the new one will not do, 403 if the current one is wrong, 429 after too many failures
     */
    Uni<TokenPair> change(OwnPassword request, String address, Caller caller) {
        return Panache.withSession(() -> known(address, caller))
                .invoke(known -> PasswordRules.require(
                        request.password(),
                        known.user.username().orElse(null),
                        known.user.name(),
                        known.user.email().orElse(null)))
                .flatMap(known -> hashing.verify(known.verifier, request.current())
                        .flatMap(right -> right
                                ? hashing.hash(request.password())
                                : Uni.createFrom().item(""))
                        .flatMap(verifier -> settleGuess.settle(
                                known.guess,
                                Owner.of(known.user),
                                () -> verifier.isEmpty()
                                        ? Uni.createFrom().item(Optional.empty())
                                        : replace(known, verifier, caller),
                                ChangeOwnPassword::refusal)));
    }

    private Uni<Known> known(String address, Caller caller) {
        return users.require(caller.id(), caller.organization()).flatMap(user -> {
            Guess guess = Guess.atPassword(user.username().orElse(user.id().toString()), address);
            return failures.requireFree(guess)
                    .flatMap(free -> passwords.verifier(user.id()))
                    .map(verifier -> new Known(user, verifier.orElse(null), guess));
        });
    }

    /** While they were hashed the current one may have been replaced, by an administrator or by another change. */
    private Uni<Optional<TokenPair>> replace(Known known, String verifier, Caller caller) {
        return passwords
                .holds(caller.id(), known.verifier)
                .flatMap(holds -> holds
                        ? replace(verifier, caller).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<TokenPair> replace(String verifier, Caller caller) {
        return users.require(caller.id(), caller.organization())
                .call(user -> replacePassword.replace(user, verifier, Deed.by(caller), "user.password-changed"))
                .flatMap(user -> bearers.find(user.id(), user.organization()))
                .flatMap(bearer -> openSession.open(bearer.orElseThrow(ChangeOwnPassword::ended)));
    }

    private static ProblemException ended() {
        return ProblemException.of(IdentityProblem.SESSION_ENDED, "You may not sign in any more.");
    }

    private static ProblemException refusal() {
        return ProblemException.of(IdentityProblem.WRONG_SECRET, "current", "The current password is wrong.");
    }
}
