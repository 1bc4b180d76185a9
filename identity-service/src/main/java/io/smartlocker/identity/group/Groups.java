package io.smartlocker.identity.group;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All groups. */
@ApplicationScoped
public class Groups implements PanacheRepositoryBase<Group, UUID> {
    /** @throws ProblemException 404 if there is none, also when there is one elsewhere */
    public Uni<Group> require(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("group"));
    }

    /** The group with that number of an organisation. */
    public Uni<Optional<Group>> byNumber(long number, UUID organization) {
        return find("number = ?1 and organization = ?2", number, organization)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** @throws ProblemException 400 if one of the ids is no group of the organisation */
    public Uni<Void> requireAll(Collection<UUID> ids, UUID organization) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return count("organization = ?1 and id in ?2", organization, ids)
                .invoke(found -> {
                    if (found < ids.size()) {
                        throw ProblemException.of(CommonProblem.INVALID, "groups", "One of the groups does not exist.");
                    }
                })
                .replaceWithVoid();
    }

    /** The names of some groups, by id. */
    public Uni<Map<UUID, String>> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("id in ?1", ids).map(groups -> groups.stream()
                        .collect(Collectors.toMap(group -> group.id, group -> group.name)));
    }

    /** The groups of an organisation by their names in lower case. */
    public Uni<Map<String, UUID>> idsByName(Collection<String> names, UUID organization) {
        return names.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("organization = ?1 and lower(name) in ?2", organization, names)
                        .map(found -> found.stream()
                                .collect(Collectors.toMap(
                                        group -> group.name.toLowerCase(Locale.ROOT), group -> group.id)));
    }
}
