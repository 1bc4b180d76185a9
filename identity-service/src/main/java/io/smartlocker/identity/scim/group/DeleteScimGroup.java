package io.smartlocker.identity.scim.group;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.group.DeleteGroup;
import io.smartlocker.identity.scim.ScimVersions;
import io.smartlocker.identity.scim.Selection;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes a group, as our own API does. Its members stay. */
@ApplicationScoped
class DeleteScimGroup {
    private final DescribeGroups describeGroups;
    private final DeleteGroup deleteGroup;

    DeleteScimGroup(DescribeGroups describeGroups, DeleteGroup deleteGroup) {
        this.describeGroups = describeGroups;
        this.deleteGroup = deleteGroup;
    }

    /**
     * @param ifMatch the version that is deleted, absent when the client does not care
     * @throws ProblemException 404, 412
     */
    @Writes
    Uni<Void> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        return describeGroups
                .one(id, Selection.WITHOUT_CONTENT, caller)
                .invoke(current -> ScimVersions.require(ifMatch, current))
                .flatMap(current -> deleteGroup.delete(id, null, caller));
    }
}
