package io.smartlocker.identity.oidc;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.signin.BeginSession;
import io.smartlocker.identity.signin.SecretTransaction;
import io.smartlocker.identity.signin.TokenPair;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the page its tokens for the code that it was opened with. */
@ApplicationScoped
class RedeemCode {
    private final Starts starts;
    private final BeginSession beginSession;
    private final SecretTransaction transaction;

    RedeemCode(Starts starts, BeginSession beginSession, SecretTransaction transaction) {
        this.starts = starts;
        this.beginSession = beginSession;
        this.transaction = transaction;
    }

    /**
     * @param browser what this browser was given at the beginning
     * @throws ProblemException 401 if the code is not good, or not here, or not any more
     */
    Uni<TokenPair> redeem(String code, @Nullable String browser) {
        if (browser == null) {
            throw refused();
        }
        return transaction
                .run(() -> starts.redeem(code, browser).flatMap(success -> success.map(this::begin)
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))))
                // Only now, after the commit: that a code shown by the wrong browser is gone must not be rolled back.
                .map(tokens -> tokens.orElseThrow(RedeemCode::refused));
    }

    private Uni<Optional<TokenPair>> begin(Starts.Success success) {
        return beginSession.begin(
                success.user(),
                success.organization(),
                Map.of("signInProvider", success.provider().toString()));
    }

    private static ProblemException refused() {
        return ProblemException.of(IdentityProblem.SIGN_IN_CODE_REFUSED, "Begin again.");
    }
}
