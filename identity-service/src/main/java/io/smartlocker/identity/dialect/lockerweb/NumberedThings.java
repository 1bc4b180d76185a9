package io.smartlocker.identity.dialect.lockerweb;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.group.Group;
import io.smartlocker.identity.group.Groups;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what the dialect names by number. */
@ApplicationScoped
class NumberedThings {
    private final Groups groups;
    private final Users users;

    NumberedThings(Groups groups, Users users) {
        this.groups = groups;
        this.users = users;
    }

    /** @throws AddUserRefused if there is no such group, or no user on whose behalf it is said to be done */
    @WithSession
    Uni<List<UUID>> groupsOf(AddUserRequest request, Caller caller) {
        return requireUser(request.createdBy(), caller).flatMap(known -> group(request.groupId(), caller));
    }

    private Uni<Void> requireUser(@Nullable Long number, Caller caller) {
        if (number == null) {
            return Uni.createFrom().voidItem();
        }
        return users.byNumber(number, caller.organization())
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw refused("created_by", "user", number);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<List<UUID>> group(@Nullable Long number, Caller caller) {
        if (number == null) {
            return Uni.createFrom().item(List.of());
        }
        return groups.byNumber(number, caller.organization())
                .map(found ->
                        found.map(Group::id).map(List::of).orElseThrow(() -> refused("group_id", "group", number)));
    }

    private static AddUserRefused refused(String field, String noun, long number) {
        return new AddUserRefused(AddUserAnswer.wrong("The " + field + " " + number + " is no " + noun + "."));
    }
}
