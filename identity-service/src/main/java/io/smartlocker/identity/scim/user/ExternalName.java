package io.smartlocker.identity.scim.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.user.ExternalIdentities;
import io.smartlocker.identity.user.User;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By what name the client knows a person. */
@ApplicationScoped
class ExternalName {
    private final ExternalIdentities identities;

    ExternalName(ExternalIdentities identities) {
        this.identities = identities;
    }

    /** @throws ProblemException 409 if somebody else has that name */
    Uni<Void> set(User user, @Nullable String name) {
        return identities
                .of(List.of(user.id()), DescribeUsers.SOURCE)
                .flatMap(known -> Objects.equals(known.get(user.id()), name)
                        ? Uni.createFrom().voidItem()
                        : write(user, name));
    }

    private Uni<Void> write(User user, @Nullable String name) {
        if (name == null) {
            return identities.remove(user, DescribeUsers.SOURCE).replaceWithVoid();
        }
        return identities
                .put(user, DescribeUsers.SOURCE, name)
                .invoke(put -> {
                    if (!put) {
                        throw ProblemException.clash("externalId");
                    }
                })
                .replaceWithVoid();
    }
}
