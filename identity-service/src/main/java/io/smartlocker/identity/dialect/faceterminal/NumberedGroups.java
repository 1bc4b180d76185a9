package io.smartlocker.identity.dialect.faceterminal;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.group.Group;
import io.smartlocker.identity.group.Groups;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds the groups that the dialect names by number. */
@ApplicationScoped
class NumberedGroups {
    private final Groups groups;

    NumberedGroups(Groups groups) {
        this.groups = groups;
    }

    /** @throws ProblemException 400 for one that is not there */
    Uni<List<UUID>> of(PersonRequest request, Caller caller) {
        return Multi.createFrom()
                .iterable(request.givenGroups())
                .onItem()
                .transformToUniAndConcatenate(
                        number -> groups.byNumber(number, caller.organization()).map(found -> found.map(Group::id)
                                .orElseThrow(() -> PersonCheck.wrong("groups", "there is no group " + number))))
                .collect()
                .asList();
    }
}
