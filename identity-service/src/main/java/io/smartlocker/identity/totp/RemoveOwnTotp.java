package io.smartlocker.identity.totp;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Somebody does without his second factor from now on; he has to show it once more. */
@ApplicationScoped
class RemoveOwnTotp {
    private final TotpGuess guess;
    private final Totps totps;
    private final Outbox outbox;

    RemoveOwnTotp(TotpGuess guess, Totps totps, Outbox outbox) {
        this.guess = guess;
        this.totps = totps;
        this.outbox = outbox;
    }

    /** @throws ProblemException 403 for a wrong code, 422 if none is set up */
    Uni<Void> remove(TotpCode code, String address, Caller caller) {
        return guess.settle(code, address, caller, user -> totps.remove(user.id())
                        .flatMap(removed ->
                                outbox.add(Deed.by(caller).done("user.totp-removed", Subject.Kind.USER, user.id())))
                        .replaceWith(true))
                .replaceWithVoid();
    }
}
