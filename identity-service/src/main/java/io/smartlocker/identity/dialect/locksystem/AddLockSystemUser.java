package io.smartlocker.identity.dialect.locksystem;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.user.AddUser;
import io.smartlocker.identity.user.FirstPassword;
import io.smartlocker.identity.user.Newcomer;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Adds a person. */
@ApplicationScoped
class AddLockSystemUser {
    private final AddUser addUser;

    AddLockSystemUser(AddUser addUser) {
        this.addUser = addUser;
    }

    /** @throws ProblemException 400 for what is missing or wrong, 409 for a clash */
    Uni<Outcome> add(UserRequest request, Caller caller) {
        request.requireWhole();
        Newcomer newcomer =
                new Newcomer(ProfileFields.of(request), List.of(), List.of(), FirstPassword.none(), List.of());
        return addUser.add(newcomer, Map.of(), caller).map(added -> Outcome.done("User Has been Created"));
    }
}
