package io.smartlocker.identity.scim.group;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.group.ChangeGroup;
import io.smartlocker.identity.group.GroupText;
import io.smartlocker.identity.group.Groups;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.ScimVersions;
import io.smartlocker.identity.scim.Selection;
import io.smartlocker.identity.scim.filter.Filter;
import io.smartlocker.identity.scim.filter.Matching;
import io.smartlocker.identity.scim.group.GroupRows.Member;
import io.smartlocker.identity.user.LoadUsers;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes a group step by step, each step a change of rows. */
@ApplicationScoped
class WriteScimGroup {
    private final Groups groups;
    private final LoadUsers loadUsers;
    private final ChangeGroup changeGroup;
    private final GroupRows rows;
    private final MemberRows members;
    private final DescribeGroups describeGroups;

    WriteScimGroup(
            Groups groups,
            LoadUsers loadUsers,
            ChangeGroup changeGroup,
            GroupRows rows,
            MemberRows members,
            DescribeGroups describeGroups) {
        this.groups = groups;
        this.loadUsers = loadUsers;
        this.changeGroup = changeGroup;
        this.rows = rows;
        this.members = members;
        this.describeGroups = describeGroups;
    }

    /**
     * @param ifMatch the version that is changed, absent when the client does not care
     * @param selection what of the outcome is shown
     * @throws ProblemException 400 for what cannot be done, 404, 409 for a clash, 412
     */
    @Writes
    Uni<ScimDocument> write(
            UUID id, @Nullable String ifMatch, List<GroupStep> steps, Selection selection, Caller caller) {
        return groups.require(id, caller.organization())
                .flatMap(known -> lockAll(steps, caller))
                .flatMap(locked -> requireVersion(id, ifMatch, caller))
                .flatMap(current -> Multi.createFrom()
                        .iterable(steps)
                        .onItem()
                        .transformToUniAndConcatenate(step -> take(step, id, caller))
                        .collect()
                        .last())
                .flatMap(done -> describeGroups.one(id, selection, caller));
    }

    /** All at once and in one order, so that two requests that name the same people do not wait for each other in a circle. */
    private Uni<?> lockAll(List<GroupStep> steps, Caller caller) {
        return loadUsers.lock(
                steps.stream().flatMap(step -> step.named().stream()).collect(Collectors.toSet()),
                caller.organization());
    }

    private Uni<?> requireVersion(UUID id, @Nullable String ifMatch, Caller caller) {
        return ifMatch == null
                ? Uni.createFrom().voidItem()
                : describeGroups
                        .one(id, Selection.WITHOUT_CONTENT, caller)
                        .invoke(current -> ScimVersions.require(ifMatch, current));
    }

    private Uni<Void> take(GroupStep step, UUID group, Caller caller) {
        return switch (step) {
            case GroupStep.Rename rename -> rename(group, rename.name(), caller);
            case GroupStep.Identify identify -> rows.name(group, caller.organization(), identify.externalId());
            case GroupStep.AddMembers add -> members.add(group, add.users(), caller);
            case GroupStep.RemoveMembers remove -> members.remove(group, remove.users(), caller);
            case GroupStep.RemoveFitting fitting -> removeFitting(group, fitting.filter(), caller);
            case GroupStep.ReplaceMembers replace -> members.replace(group, replace.users(), caller);
        };
    }

    private Uni<Void> rename(UUID group, String name, Caller caller) {
        return changeGroup
                .change(group, null, now -> new GroupText(name, now.description()), caller)
                .replaceWithVoid();
    }

    private Uni<Void> removeFitting(UUID group, Filter filter, Caller caller) {
        return rows.members(List.of(group))
                .flatMap(all -> members.remove(
                        group,
                        all.stream()
                                .filter(member -> Matching.fits(filter, DescribeGroups.json(member)))
                                .map(Member::user)
                                .toList(),
                        caller));
    }
}
