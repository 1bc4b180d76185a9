package io.smartlocker.identity.totp;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.signin.Guess;
import io.smartlocker.identity.signin.Owner;
import io.smartlocker.identity.signin.SettleGuess;
import io.smartlocker.identity.signin.SignInFailures;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;

/** Does something for who shows a right code, and counts wrong ones like wrong passwords. */
@ApplicationScoped
class TotpGuess {
    private final Users users;
    private final Totps totps;
    private final SecondFactor secondFactor;
    private final SignInFailures failures;
    private final SettleGuess settleGuess;

    TotpGuess(Users users, Totps totps, SecondFactor secondFactor, SignInFailures failures, SettleGuess settleGuess) {
        this.users = users;
        this.totps = totps;
        this.secondFactor = secondFactor;
        this.failures = failures;
        this.settleGuess = settleGuess;
    }

    /**
     * @param work in the transaction that uses the code up
     * @throws ProblemException 403 for a wrong code, 422 if no app was begun with, 429 after too many failures
     */
    <T> Uni<T> settle(TotpCode code, String address, Caller caller, Function<User, Uni<T>> work) {
        Guess guess = Guess.at("totp", caller.id(), address);
        return Panache.withSession(() ->
                        failures.requireFree(guess).flatMap(free -> users.require(caller.id(), caller.organization())))
                .flatMap(user ->
                        settleGuess.settle(guess, Owner.of(user), () -> check(code, caller, work), TotpGuess::refusal));
    }

    private <T> Uni<Optional<T>> check(TotpCode code, Caller caller, Function<User, Uni<T>> work) {
        return totps.of(caller.id())
                .map(totp -> totp.orElseThrow(
                        () -> ProblemException.of(IdentityProblem.NO_TOTP, "Begin with POST /api/v1/auth/totp.")))
                .flatMap(totp -> secondFactor.uses(caller.id(), totp.secret(), code.code()))
                .flatMap(right -> right ? done(caller, work) : Uni.createFrom().item(Optional.empty()));
    }

    private <T> Uni<Optional<T>> done(Caller caller, Function<User, Uni<T>> work) {
        return users.require(caller.id(), caller.organization())
                .<T>flatMap(user -> work.apply(user))
                .map(Optional::of);
    }

    private static ProblemException refusal() {
        return ProblemException.of(IdentityProblem.WRONG_SECRET, "code", "The code is wrong, too old or was used.");
    }
}
