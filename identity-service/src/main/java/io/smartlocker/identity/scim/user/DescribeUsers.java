package io.smartlocker.identity.scim.user;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.credential.Badges;
import io.smartlocker.identity.group.Groups;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.user.ExternalIdentities;
import io.smartlocker.identity.user.LoadUsers;
import io.smartlocker.identity.user.UserView;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says people in SCIM's words, in a session under way, with a fixed number of queries however many they are. */
@ApplicationScoped
class DescribeUsers {
    /** The name of SCIM among the sources of {@link ExternalIdentities}. */
    static final String SOURCE = "scim";

    private final LoadUsers loadUsers;
    private final ExternalIdentities identities;
    private final Groups groups;
    private final Badges badges;

    DescribeUsers(LoadUsers loadUsers, ExternalIdentities identities, Groups groups, Badges badges) {
        this.loadUsers = loadUsers;
        this.identities = identities;
        this.groups = groups;
        this.badges = badges;
    }

    /** @throws ProblemException 404 if there is none */
    Uni<ScimDocument> one(UUID id, Caller caller) {
        return some(List.of(id), caller).map(found -> found.stream()
                .findFirst()
                .map(ScimDocument::new)
                .orElseThrow(() -> ProblemException.notFound("user")));
    }

    /** Those of an organisation, in the order of the ids. */
    Uni<List<ObjectNode>> some(List<UUID> ids, Caller caller) {
        return loadUsers.load(ids, caller.organization()).flatMap(this::describe);
    }

    private Uni<List<ObjectNode>> describe(List<UserView> people) {
        if (people.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> ids = people.stream().map(UserView::id).toList();
        List<UUID> theirGroups = people.stream()
                .flatMap(user -> user.groups().stream())
                .distinct()
                .toList();
        return identities.of(ids, SOURCE).flatMap(names -> groups.names(theirGroups)
                .flatMap(groupNames -> badges.of(ids).map(theirBadges -> people.stream()
                        .map(user -> new UserDescription(
                                        user,
                                        names.get(user.id()),
                                        groupNames,
                                        theirBadges.getOrDefault(user.id(), List.of()))
                                .json())
                        .toList())));
    }
}
