package io.smartlocker.identity.totp;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether the caller has set up an app. */
@ApplicationScoped
class FindTotp {
    private final Totps totps;
    private final RecoveryCodes recoveryCodes;

    FindTotp(Totps totps, RecoveryCodes recoveryCodes) {
        this.totps = totps;
        this.recoveryCodes = recoveryCodes;
    }

    @WithSession
    Uni<TotpView> find(Caller caller) {
        return totps.of(caller.id()).flatMap(totp -> recoveryCodes
                .left(caller.id())
                .map(left -> new TotpView(totp.filter(Totps.Totp::confirmed).isPresent(), left)));
    }
}
