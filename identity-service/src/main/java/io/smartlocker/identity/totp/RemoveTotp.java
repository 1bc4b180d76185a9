package io.smartlocker.identity.totp;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.IdentityProblem;
import io.smartlocker.identity.user.People;
import io.smartlocker.identity.user.Standing;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** An administrator takes away the second factor of somebody who lost app and recovery codes. */
@ApplicationScoped
class RemoveTotp {
    private final Users users;
    private final People people;
    private final Totps totps;
    private final Outbox outbox;

    RemoveTotp(Users users, People people, Totps totps, Outbox outbox) {
        this.users = users;
        this.people = people;
        this.totps = totps;
        this.outbox = outbox;
    }

    /**
     * @throws ProblemException 404 if there is none, 403 for somebody whose rights are beyond the caller's, 422 for the
     *     caller himself, who has to show a code
     */
    @Writes
    Uni<Void> remove(UUID id, Caller caller) {
        if (id.equals(caller.id())) {
            throw ProblemException.of(IdentityProblem.NOT_YOURSELF, "Remove your own with DELETE /api/v1/auth/totp.");
        }
        return users.require(id, caller.organization())
                .flatMap(people::of)
                .invoke(person -> Standing.requireOver(person, caller))
                .flatMap(person -> totps.remove(id))
                .invoke(removed -> {
                    if (!removed) {
                        throw ProblemException.notFound("authenticator app");
                    }
                })
                .flatMap(removed -> outbox.add(Deed.by(caller).done("user.totp-removed", Subject.Kind.USER, id)));
    }
}
