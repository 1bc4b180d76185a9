package io.smartlocker.identity.totp;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody also has what he should have, inside a transaction under way, which uses the code up. */
@ApplicationScoped
public class SecondFactor {
    private final Totps totps;
    private final RecoveryCodes recoveryCodes;

    SecondFactor(Totps totps, RecoveryCodes recoveryCodes) {
        this.totps = totps;
        this.recoveryCodes = recoveryCodes;
    }

    /**
     * True for whoever has set up none, or gave a right code.
     *
     * @throws ProblemException 401 {@code totp-required} if a code is needed and none was given
     */
    public Uni<Boolean> accepts(UUID user, @Nullable String code) {
        return totps.of(user).flatMap(totp -> {
            if (totp.filter(Totps.Totp::confirmed).isEmpty()) {
                return Uni.createFrom().item(true);
            }
            if (code == null || code.isBlank()) {
                throw ProblemException.of(
                        IdentityProblem.TOTP_REQUIRED, "Send the code that your app shows now, or a recovery code.");
            }
            return uses(user, totp.get().secret(), code);
        });
    }

    /** Uses a code of the app, or a recovery code, up; false when it is neither. */
    Uni<Boolean> uses(UUID user, byte[] secret, String code) {
        Optional<Long> step = OneTimeCode.stepOf(secret, code.strip(), Instant.now());
        return step.map(fitting -> totps.use(user, fitting)).orElseGet(() -> recoveryCodes.use(user, code));
    }
}
