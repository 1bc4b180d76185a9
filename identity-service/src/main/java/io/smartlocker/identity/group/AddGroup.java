package io.smartlocker.identity.group;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.identity.organization.Numbering;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a group. */
@ApplicationScoped
class AddGroup {
    private final Numbering numbering;
    private final Outbox outbox;

    AddGroup(Numbering numbering, Outbox outbox) {
        this.numbering = numbering;
        this.outbox = outbox;
    }

    @Writes
    Uni<GroupView> add(NewGroup request, Caller caller) {
        return numbering
                .next(caller.organization(), Numbering.Noun.GROUP)
                .map(number -> Group.of(caller.organization(), number, request.name()))
                .call(group -> Panache.getSession()
                        .flatMap(session -> session.persist(group).flatMap(persisted -> session.flush()))
                        .onFailure()
                        .transform(UniqueIndex::clash))
                .call(group -> outbox.add(
                        Topics.GROUPS,
                        new GroupState(group.id, group.organization, group.version, group.number, group.name),
                        Deed.by(caller).done("group.created", Subject.Kind.GROUP, group.id)))
                .map(GroupView::of);
    }
}
