package io.smartlocker.identity.password;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.credential.PasswordRules;
import io.smartlocker.identity.hashing.Hashing;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.Standing;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** An administrator sets somebody's password. Who can do so can become him, so he must hold no less. */
@ApplicationScoped
class SetPassword {
    private final Users users;
    private final People people;
    private final Hashing hashing;
    private final ReplacePassword replacePassword;

    SetPassword(Users users, People people, Hashing hashing, ReplacePassword replacePassword) {
        this.users = users;
        this.people = people;
        this.hashing = hashing;
        this.replacePassword = replacePassword;
    }

    /**
     * @throws ProblemException 400 if it will not do or the person has no username, 403 for somebody whose rights are beyond
     *     the caller's, 422 for the caller's own
     */
    @Writes
    Uni<Void> set(UUID id, NewPassword request, Caller caller) {
        if (id.equals(caller.id())) {
            throw ProblemException.of(IdentityProblem.NOT_YOURSELF, "Change your own with POST /api/v1/auth/password.");
        }
        return users.require(id, caller.organization())
                .call(user -> people.of(user).invoke(person -> Standing.requireOver(person, caller)))
                .invoke(user -> requireToFit(request, user))
                .flatMap(user -> hashing.hash(request.password())
                        .flatMap(verifier ->
                                replacePassword.replace(user, verifier, Deed.by(caller), "user.password-set")));
    }

    private static void requireToFit(NewPassword request, User user) {
        String username = user.username()
                .orElseThrow(() -> ProblemException.of(
                        CommonProblem.INVALID, "username", "A password needs a username to sign in with."));
        PasswordRules.require(
                request.password(), username, user.name(), user.email().orElse(null));
    }
}
