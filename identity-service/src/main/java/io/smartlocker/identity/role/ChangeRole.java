package io.smartlocker.identity.role;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.identity.user.TellAgain;
import io.smartlocker.identity.user.WhoHas;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a role. Those who have it are told with their new rights, and their tokens with the old ones are worthless. */
@ApplicationScoped
class ChangeRole {
    private final Roles roles;
    private final WhoHas whoHas;
    private final TellAgain tellAgain;
    private final Outbox outbox;
    private final MergePatch mergePatch;

    ChangeRole(Roles roles, WhoHas whoHas, TellAgain tellAgain, Outbox outbox, MergePatch mergePatch) {
        this.roles = roles;
        this.whoHas = whoHas;
        this.tellAgain = tellAgain;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
    }

    /**
     * @param ifMatch the version that the change was made for, absent when the caller does not care
     * @throws ProblemException 404, 412, 409 if the name is taken, 403 for permissions beyond the caller's own, before or
     *     after, 422 if a role of everything would become a lesser
     */
    @Writes
    Uni<RoleView> change(UUID id, @Nullable String ifMatch, JsonNode patch, Caller caller) {
        return roles.require(id, caller.organization())
                .invoke(role -> Versions.require(ifMatch, role.version))
                .flatMap(role -> {
                    List<String> before = role.permissions();
                    write(role, mergePatch.apply(new RoleText(role.name, before), patch), caller);
                    return roles.flush()
                            .onFailure()
                            .transform(UniqueIndex::clash)
                            .map(flushed -> RoleView.of(role))
                            .call(changed -> tell(changed, before, caller));
                });
    }

    private static void write(Role role, RoleText text, Caller caller) {
        OwnRights own = OwnRights.of(caller);
        // A role holds wherever it was given, so it is not for somebody whose rights end at some doors.
        own.requireEverywhere();
        own.requireToHold(role.permissions());
        var permissions = Permission.all(text.permissions());
        List<String> wanted = permissions.stream().map(Permission::text).toList();
        own.requireToHold(wanted);
        if (role.everything && !wanted.equals(role.permissions())) {
            throw ProblemException.of(
                    IdentityProblem.ROLE_OF_EVERYTHING, "permissions", "Make another role with fewer permissions.");
        }
        role.write(text.name(), permissions);
    }

    private Uni<Void> tell(RoleView role, List<String> before, Caller caller) {
        Uni<Void> told = outbox.add(Deed.by(caller).done("role.changed", Subject.Kind.ROLE, role.id()));
        return role.permissions().equals(before)
                ? told
                : told.flatMap(done -> whoHas.role(role.id()))
                        .flatMap(holders -> tellAgain.tell(holders, TellAgain.Sessions.END, caller.organization()));
    }
}
