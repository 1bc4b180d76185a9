package io.smartlocker.identity.scim.user;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.ScimVersions;
import io.smartlocker.identity.scim.patch.ApplyPatch;
import io.smartlocker.identity.scim.patch.Patch;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.identity.user.LoadUsers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes some of what a client can say of a person. The row is locked first, so of two that patch different things at the
 * same moment neither undoes the other.
 */
@ApplicationScoped
class PatchScimUser {
    private final LoadUsers loadUsers;
    private final DescribeUsers describeUsers;
    private final ReadScimUser readUser;
    private final WriteScimUser writeUser;

    PatchScimUser(LoadUsers loadUsers, DescribeUsers describeUsers, ReadScimUser readUser, WriteScimUser writeUser) {
        this.loadUsers = loadUsers;
        this.describeUsers = describeUsers;
        this.readUser = readUser;
        this.writeUser = writeUser;
    }

    /**
     * @param ifMatch the version that is changed, absent when the client does not care
     * @throws ProblemException 400 for what cannot be done, 404, 409 for a clash, 412
     */
    @Writes
    Uni<ScimDocument> patch(UUID id, @Nullable String ifMatch, Patch patch, Caller caller) {
        return loadUsers
                .lock(List.of(id), caller.organization())
                .flatMap(locked -> describeUsers.one(id, caller))
                .invoke(current -> ScimVersions.require(ifMatch, current))
                .flatMap(current -> write(id, current, patch, caller));
    }

    private Uni<ScimDocument> write(UUID id, ScimDocument current, Patch patch, Caller caller) {
        ObjectNode changed = ApplyPatch.to(current.json().deepCopy(), patch, ResourceKind.USER);
        if (changed.equals(current.json())) {
            return Uni.createFrom().item(current);
        }
        boolean hadName = current.json().has("userName");
        return writeUser.write(id, hadName ? readUser.readWhole(changed) : readUser.read(changed), caller);
    }
}
