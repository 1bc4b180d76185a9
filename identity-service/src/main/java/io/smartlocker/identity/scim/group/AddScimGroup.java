package io.smartlocker.identity.scim.group;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.group.AddGroup;
import io.smartlocker.identity.group.GroupText;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.Selection;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Makes a group that a directory has. */
@ApplicationScoped
class AddScimGroup {
    private final AddGroup addGroup;
    private final GroupRows rows;
    private final MemberRows members;
    private final DescribeGroups describeGroups;

    AddScimGroup(AddGroup addGroup, GroupRows rows, MemberRows members, DescribeGroups describeGroups) {
        this.addGroup = addGroup;
        this.rows = rows;
        this.members = members;
        this.describeGroups = describeGroups;
    }

    /** @throws ProblemException 400 for a member who is not there, 409 if the name or external id is taken */
    @Writes
    Uni<ScimDocument> add(ScimGroup group, Caller caller) {
        return addGroup.add(new GroupText(group.displayName(), null), caller)
                .call(added -> rows.name(added.id(), caller.organization(), group.externalId()))
                .call(added -> members.add(
                        added.id(), Optional.ofNullable(group.members()).orElse(Set.of()), caller))
                .flatMap(added -> describeGroups.one(added.id(), Selection.ALL, caller));
    }
}
