package io.smartlocker.identity.credential;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
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

/** Somebody chooses his PIN. Who has one shows it first; guessing at it is slowed down. */
@ApplicationScoped
class ChangeOwnPin {
    private final Users users;
    private final Pins pins;
    private final SignInFailures failures;
    private final SettleGuess settleGuess;

    ChangeOwnPin(Users users, Pins pins, SignInFailures failures, SettleGuess settleGuess) {
        this.users = users;
        this.pins = pins;
        this.failures = failures;
        this.settleGuess = settleGuess;
    }

    /**
     * @throws ProblemException 400 if the PIN is not as long as the organisation says, or is guessed first; 403 if the
     *     current one is wrong or missing; 429 after too many failures
     */
    Uni<Void> change(OwnPin request, String address, Caller caller) {
        Guess guess = Guess.at("pin", caller.id(), address);
        return Panache.withSession(() -> failures.requireFree(guess)
                        .flatMap(free -> users.require(caller.id(), caller.organization()))
                        .call(user -> pins.requireGood(request.pin(), user)))
                .flatMap(user ->
                        settleGuess.settle(guess, Owner.of(user), () -> check(request, caller), ChangeOwnPin::refusal))
                .replaceWithVoid();
    }

    private Uni<Optional<Boolean>> check(OwnPin request, Caller caller) {
        return users.require(caller.id(), caller.organization()).flatMap(user -> mayChange(user, request)
                .flatMap(may -> may
                        ? pins.verifierOf(request.pin(), user)
                                .flatMap(verifier -> pins.put(user, verifier, Deed.by(caller)))
                                .replaceWith(Optional.of(true))
                        : Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Boolean> mayChange(User user, OwnPin request) {
        String current = request.current() == null ? "" : request.current();
        return pins.findById(user.id())
                .flatMap(known -> known == null ? Uni.createFrom().item(true) : pins.fits(known, current));
    }

    private static ProblemException refusal() {
        return ProblemException.of(IdentityProblem.WRONG_SECRET, "current", "The current PIN is wrong.");
    }
}
