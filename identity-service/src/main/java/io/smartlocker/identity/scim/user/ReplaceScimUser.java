package io.smartlocker.identity.scim.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.ScimVersions;
import io.smartlocker.identity.user.LoadUsers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Replaces all that a client can say of a person. */
@ApplicationScoped
class ReplaceScimUser {
    private final LoadUsers loadUsers;
    private final DescribeUsers describeUsers;
    private final WriteScimUser writeUser;

    ReplaceScimUser(LoadUsers loadUsers, DescribeUsers describeUsers, WriteScimUser writeUser) {
        this.loadUsers = loadUsers;
        this.describeUsers = describeUsers;
        this.writeUser = writeUser;
    }

    /**
     * @param ifMatch the version that is replaced, absent when the client does not care
     * @throws ProblemException 404, 409 for a clash, 412
     */
    @Writes
    Uni<ScimDocument> replace(UUID id, @Nullable String ifMatch, ScimUser wanted, Caller caller) {
        return loadUsers
                .lock(List.of(id), caller.organization())
                .flatMap(locked -> describeUsers.one(id, caller))
                .invoke(current -> ScimVersions.require(ifMatch, current))
                .flatMap(current -> writeUser.write(id, wanted, caller));
    }
}
