package io.smartlocker.identity.dialect.locksystem;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.ChangeUser;
import io.smartlocker.identity.user.NumberedUsers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;

/** Edits the person with a number. */
@ApplicationScoped
class EditLockSystemUser {
    private final NumberedUsers users;
    private final ChangeUser changeUser;

    EditLockSystemUser(NumberedUsers users, ChangeUser changeUser) {
        this.users = users;
        this.changeUser = changeUser;
    }

    /** @throws ProblemException 400, 404 if nobody has the number, 409 for a clash, and what {@link ChangeUser} refuses */
    @Writes
    Uni<Edited> edit(UserRequest request, Caller caller) {
        request.requireEdit();
        return users.require(request.requireUserId(), caller)
                .flatMap(id -> changeUser.change(id, now -> ProfileFields.apply(request, now), Deed.by(caller), caller))
                .flatMap(user -> users.isAdministrator(user.id()).map(is -> Edited.of(UserEntry.of(user, is))));
    }
}
