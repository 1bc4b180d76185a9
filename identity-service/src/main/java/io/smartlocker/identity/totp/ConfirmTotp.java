package io.smartlocker.identity.totp;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.user.User;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** The app has shown a right code: from now on signing in asks for one. */
@ApplicationScoped
class ConfirmTotp {
    private final TotpGuess guess;
    private final Totps totps;
    private final RecoveryCodes recoveryCodes;
    private final Outbox outbox;

    ConfirmTotp(TotpGuess guess, Totps totps, RecoveryCodes recoveryCodes, Outbox outbox) {
        this.guess = guess;
        this.totps = totps;
        this.recoveryCodes = recoveryCodes;
        this.outbox = outbox;
    }

    /** @throws ProblemException 403 for a wrong code, 409 if one is set up already, 422 if none was begun with */
    Uni<RecoveryCodesView> confirm(TotpCode code, String address, Caller caller) {
        return guess.settle(code, address, caller, user -> confirm(user, caller));
    }

    private Uni<RecoveryCodesView> confirm(User user, Caller caller) {
        return totps.confirm(user.id())
                .invoke(confirmed -> {
                    if (!confirmed) {
                        throw ProblemException.of(IdentityProblem.TOTP_SET_UP, "There is nothing to confirm.");
                    }
                })
                .flatMap(confirmed -> recoveryCodes.make(user.id()))
                .call(codes -> outbox.add(Deed.by(caller).done("user.totp-set-up", Subject.Kind.USER, user.id())))
                .map(RecoveryCodesView::new);
    }
}
