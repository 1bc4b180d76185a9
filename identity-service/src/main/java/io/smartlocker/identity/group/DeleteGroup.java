package io.smartlocker.identity.group;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.TellAgain;
import io.smartlocker.identity.user.WhoHas;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes a group. Its members stay, and are told without it. Every API that can delete groups ends here. */
@ApplicationScoped
public class DeleteGroup {
    private final Groups groups;
    private final WhoHas whoHas;
    private final TellAgain tellAgain;
    private final Outbox outbox;

    DeleteGroup(Groups groups, WhoHas whoHas, TellAgain tellAgain, Outbox outbox) {
        this.groups = groups;
        this.whoHas = whoHas;
        this.tellAgain = tellAgain;
        this.outbox = outbox;
    }

    /**
     * @param ifMatch the version that is to be deleted, absent when the caller does not care
     * @throws ProblemException 404, 412
     */
    @Writes
    public Uni<Void> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        return groups.require(id, caller.organization())
                .invoke(group -> Versions.require(ifMatch, group.version))
                .flatMap(group -> whoHas.group(id).flatMap(members -> remove(group, members, caller)));
    }

    private Uni<Void> remove(Group group, List<UUID> members, Caller caller) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from membership where group_id = :group")
                        .setParameter("group", group.id)
                        .executeUpdate())
                .flatMap(emptied -> groups.delete(group))
                .flatMap(deleted -> groups.flush())
                .flatMap(flushed -> outbox.add(
                        OutboxMessage.tombstone(Topics.GROUPS, GroupState.class, group.id, group.organization),
                        Outbox.message(Deed.by(caller).done("group.deleted", Subject.Kind.GROUP, group.id))))
                .flatMap(told -> tellAgain.tell(members, TellAgain.Sessions.GO_ON, group.organization));
    }
}
