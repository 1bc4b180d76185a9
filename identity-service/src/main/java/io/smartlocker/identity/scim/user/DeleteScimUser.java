package io.smartlocker.identity.scim.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.scim.ScimVersions;
import io.smartlocker.identity.user.DeleteUser;
import io.smartlocker.identity.user.LoadUsers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes a person, as our own API does. */
@ApplicationScoped
class DeleteScimUser {
    private final LoadUsers loadUsers;
    private final DescribeUsers describeUsers;
    private final DeleteUser deleteUser;

    DeleteScimUser(LoadUsers loadUsers, DescribeUsers describeUsers, DeleteUser deleteUser) {
        this.loadUsers = loadUsers;
        this.describeUsers = describeUsers;
        this.deleteUser = deleteUser;
    }

    /**
     * @param ifMatch the version that is deleted, absent when the client does not care
     * @throws ProblemException 404, 412
     */
    @Writes
    Uni<Void> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        return loadUsers
                .lock(List.of(id), caller.organization())
                .flatMap(locked -> describeUsers.one(id, caller))
                .invoke(current -> ScimVersions.require(ifMatch, current))
                .flatMap(current -> deleteUser.delete(id, null, Deed.by(caller), caller));
    }
}
