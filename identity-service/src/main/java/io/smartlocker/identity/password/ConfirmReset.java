package io.smartlocker.identity.password;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.credential.PasswordRules;
import io.smartlocker.identity.hashing.Hashing;
import io.smartlocker.identity.signin.Guess;
import io.smartlocker.identity.signin.SecretTransaction;
import io.smartlocker.identity.signin.SignInFailures;
import io.smartlocker.identity.user.User;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Whoever has the mailed link chooses a new password. A second factor stays what it was. */
@ApplicationScoped
class ConfirmReset {
    private final ResetLinks resetLinks;
    private final Hashing hashing;
    private final ReplacePassword replacePassword;
    private final SignInFailures failures;
    private final SecretTransaction transaction;

    ConfirmReset(
            ResetLinks resetLinks,
            Hashing hashing,
            ReplacePassword replacePassword,
            SignInFailures failures,
            SecretTransaction transaction) {
        this.resetLinks = resetLinks;
        this.hashing = hashing;
        this.replacePassword = replacePassword;
        this.failures = failures;
        this.transaction = transaction;
    }

    /** @throws ProblemException 400 if the password will not do, 422 if the link was used or is too old */
    Uni<Void> confirm(ResetConfirmation request, String address) {
        return Panache.withSession(() -> resetLinks.owner(request.token()).map(owner -> owner.filter(
                                user -> user.maySignIn(Instant.now()))
                        .orElseThrow(ConfirmReset::spent)))
                .invoke(user -> PasswordRules.require(
                        request.password(),
                        user.username().orElse(null),
                        user.name(),
                        user.email().orElse(null)))
                .flatMap(user -> hashing.hash(request.password()))
                .flatMap(verifier -> transaction.run(() -> resetLinks
                        .spend(request.token())
                        .map(owner -> owner.orElseThrow(ConfirmReset::spent))
                        .flatMap(user -> replace(user, verifier, address))));
    }

    private Uni<Void> replace(User user, String verifier, String address) {
        Deed deed = Deed.byUser(user.id(), user.organization());
        return replacePassword
                .replace(user, verifier, deed, "user.password-reset")
                .flatMap(replaced -> failures.forget(
                        Guess.atPassword(user.username().orElse(user.id().toString()), address)));
    }

    private static ProblemException spent() {
        return ProblemException.of(IdentityProblem.RESET_LINK_SPENT, "Ask for another link.");
    }
}
