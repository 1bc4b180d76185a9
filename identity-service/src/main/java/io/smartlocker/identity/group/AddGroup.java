package io.smartlocker.identity.group;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.identity.organization.Numbering;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a group. Every API that can make groups ends here. */
@ApplicationScoped
public class AddGroup {
    private final Numbering numbering;
    private final Outbox outbox;

    AddGroup(Numbering numbering, Outbox outbox) {
        this.numbering = numbering;
        this.outbox = outbox;
    }

    /** @throws ProblemException 409 if the name is taken */
    @Writes
    public Uni<GroupView> add(GroupText text, Caller caller) {
        return numbering
                .next(caller.organization(), Numbering.Noun.GROUP)
                .map(number -> Group.of(caller.organization(), number, text))
                .call(group -> Panache.getSession()
                        .flatMap(session -> session.persist(group).flatMap(persisted -> session.flush()))
                        .onFailure()
                        .transform(UniqueIndex::clash))
                .call(group -> outbox.add(
                        Topics.GROUPS,
                        group.state(),
                        Deed.by(caller).done("group.created", Subject.Kind.GROUP, group.id)))
                .map(GroupView::of);
    }
}
