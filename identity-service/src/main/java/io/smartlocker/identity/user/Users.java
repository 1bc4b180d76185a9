package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.username.Username;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All people. */
@ApplicationScoped
public class Users implements PanacheRepositoryBase<User, UUID> {
    /**
     * A person of an organisation.
     *
     * @throws ProblemException 404 if there is none, also when there is one elsewhere
     */
    public Uni<User> require(UUID id, UUID organization) {
        return byId(id, organization).map(found -> found.orElseThrow(() -> ProblemException.notFound("user")));
    }

    /** The person with that id of an organisation. */
    public Uni<Optional<User>> byId(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** The person with that number of an organisation. */
    public Uni<Optional<User>> byNumber(long number, UUID organization) {
        return find("number = ?1 and organization = ?2", number, organization)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** The person of an organisation with that email, whatever its case. */
    public Uni<Optional<User>> byEmail(String email, UUID organization) {
        return find("lower(email) = ?1 and organization = ?2", email.strip().toLowerCase(Locale.ROOT), organization)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /**
     * Those who sign in with that name. Usernames are unique within an organisation only.
     *
     * @param organization absent when the person did not name one
     */
    public Uni<List<User>> byUsername(String username, @Nullable UUID organization) {
        if (Username.whyNot(username.strip()).isPresent()) {
            return Uni.createFrom().item(List.of());
        }
        String name = Username.canonical(username);
        return organization == null
                ? list("lower(username) = ?1", name)
                : list("lower(username) = ?1 and organization = ?2", name, organization);
    }

    /** The people of an organisation by their employee ids. */
    public Uni<Map<String, UUID>> idsByEmployeeId(Collection<String> ids, UUID organization) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("organization = ?1 and employeeId in ?2", organization, ids)
                        .map(found -> found.stream()
                                .collect(Collectors.toMap(user -> Objects.requireNonNull(user.employeeId), User::id)));
    }

    /** Those whom that address belongs to; it is unique within an organisation only. */
    public Uni<List<User>> byEmail(String email) {
        return list("lower(email) = ?1", email.strip().toLowerCase(Locale.ROOT));
    }
}
