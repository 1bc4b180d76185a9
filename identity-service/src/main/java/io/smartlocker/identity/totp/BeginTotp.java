package io.smartlocker.identity.totp;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.signin.SecretTransaction;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Gives somebody a secret for his authenticator app. It counts for nothing until the app has shown a code. */
@ApplicationScoped
class BeginTotp {
    /** As long as the hash, as RFC 4226 advises. */
    private static final int SECRET_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final Users users;
    private final Totps totps;
    private final SecretTransaction transaction;

    BeginTotp(Users users, Totps totps, SecretTransaction transaction) {
        this.users = users;
        this.totps = totps;
        this.transaction = transaction;
    }

    /** @throws ProblemException 409 if one is set up already */
    Uni<TotpSecret> begin(Caller caller) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return transaction.run(() -> users.require(caller.id(), caller.organization())
                .call(user -> totps.begin(user.id(), secret).invoke(BeginTotp::requireNone))
                .map(user -> TotpSecret.of(secret, account(user))));
    }

    private static void requireNone(boolean begun) {
        if (!begun) {
            throw ProblemException.of(IdentityProblem.TOTP_SET_UP, "Remove the one before first.");
        }
    }

    private static String account(User user) {
        return user.username().orElse(user.name());
    }
}
