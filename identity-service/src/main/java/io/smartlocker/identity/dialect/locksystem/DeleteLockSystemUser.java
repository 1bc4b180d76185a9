package io.smartlocker.identity.dialect.locksystem;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.DeleteUser;
import io.smartlocker.identity.user.NumberedUsers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;

/** Deletes the person with a number. */
@ApplicationScoped
class DeleteLockSystemUser {
    private final NumberedUsers users;
    private final DeleteUser deleteUser;

    DeleteLockSystemUser(NumberedUsers users, DeleteUser deleteUser) {
        this.users = users;
        this.deleteUser = deleteUser;
    }

    /** @throws ProblemException 400, 404 if nobody has the number, and what {@link DeleteUser} refuses */
    @Writes
    Uni<Outcome> delete(UserRequest request, Caller caller) {
        return users.require(request.requireUserId(), caller)
                .flatMap(id -> deleteUser.delete(id, null, Deed.by(caller), caller))
                .map(deleted -> Outcome.done("User Deleted Successfully"));
    }
}
