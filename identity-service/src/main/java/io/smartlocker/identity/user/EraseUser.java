package io.smartlocker.identity.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Erases a person's data at once: of somebody deleted, or of somebody who is deleted with it. */
@ApplicationScoped
class EraseUser {
    private final Users users;
    private final DeleteUser deleteUser;
    private final Erasure erasure;
    private final Outbox outbox;

    EraseUser(Users users, DeleteUser deleteUser, Erasure erasure, Outbox outbox) {
        this.users = users;
        this.deleteUser = deleteUser;
        this.erasure = erasure;
        this.outbox = outbox;
    }

    /** @throws ProblemException as {@link DeleteUser} does, and 404 for somebody who was erased before */
    @Writes
    Uni<Void> erase(UUID id, Caller caller) {
        Deed deed = Deed.by(caller);
        return users.count("id = ?1 and organization = ?2", id, caller.organization())
                .flatMap(there -> there > 0
                        ? deleteUser.delete(id, null, deed, caller)
                        : Uni.createFrom().voidItem())
                .flatMap(deleted -> erasure.of(id, caller.organization()))
                .flatMap(erased -> {
                    if (!erased) {
                        throw ProblemException.notFound("user");
                    }
                    return outbox.add(deed.done("user.erased", Subject.Kind.USER, id));
                });
    }
}
