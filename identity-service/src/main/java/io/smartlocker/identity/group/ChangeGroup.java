package io.smartlocker.identity.group;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes what is written about a group. Every API that can change groups ends here. */
@ApplicationScoped
public class ChangeGroup {
    private final Groups groups;
    private final Outbox outbox;

    ChangeGroup(Groups groups, Outbox outbox) {
        this.groups = groups;
        this.outbox = outbox;
    }

    /**
     * @param ifMatch the version that the change was made for, absent when the caller does not care
     * @throws ProblemException 404, 412, 409 if the name is taken
     */
    @Writes
    public Uni<GroupView> change(UUID id, @Nullable String ifMatch, UnaryOperator<GroupText> change, Caller caller) {
        return groups.require(id, caller.organization())
                .invoke(group -> Versions.require(ifMatch, group.version))
                .invoke(group -> group.write(change.apply(group.text())))
                .call(group -> groups.flush().onFailure().transform(UniqueIndex::clash))
                .call(group -> outbox.add(
                        Topics.GROUPS, group.state(), Deed.by(caller).done("group.changed", Subject.Kind.GROUP, id)))
                .map(GroupView::of);
    }
}
