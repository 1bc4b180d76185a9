package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.role.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Those who may have a token at this moment. One statement, and no entities: everybody who signs in waits for it, with the
 * others who do.
 */
@ApplicationScoped
public class TokenBearers {
    /** One row for each role, and one without for somebody who has none. */
    private static final String FIND = """
            with holder as materialized (
                select user_id from password where user_id = :user and verifier = :verifier for share)
            select u.session_epoch, u.active, u.valid_from, u.valid_until, r.everything, r.operates,
                   array_to_string(array(select p.permission from role_permission p where p.role_id = r.id), ','),
                   array_to_string(array(
                       select l.location from role_assignment_location l
                       where l.user_id = a.user_id and l.role_id = a.role_id), ',')
            from users u
            left join (role_assignment a join role r on r.id = a.role_id)
                on a.user_id = u.id and r.organization = u.organization
            where u.id = :user and u.organization = :organization and u.deleted_at is null
              and (cast(:verifier as text) is null or u.id in (select user_id from holder))""";

    /** The person with that id of an organisation, unless he may not sign in. */
    public Uni<Optional<TokenBearer>> find(UUID user, UUID organization) {
        return bearer(user, organization, null);
    }

    /**
     * The same of somebody whose password was compared with a verifier, unless the password has been replaced meanwhile: that
     * ends the sessions of whoever knows only the old one. The verifier stays until the transaction under way has ended.
     */
    public Uni<Optional<TokenBearer>> find(UUID user, UUID organization, String verifier) {
        return bearer(user, organization, verifier);
    }

    private static Uni<Optional<TokenBearer>> bearer(UUID user, UUID organization, @Nullable String verifier) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("user", user)
                        .setParameter("organization", organization)
                        .setParameter("verifier", verifier)
                        .getResultList())
                .map(rows -> rows.stream()
                        .findFirst()
                        .filter(row ->
                                new Validity((Boolean) row[1], instant(row[2]), instant(row[3])).holdsAt(Instant.now()))
                        .map(row -> new TokenBearer(user, organization, (Long) row[0], rights(rows))));
    }

    private static Rights rights(List<Object[]> rows) {
        return Rights.of(rows.stream()
                .filter(row -> row[4] != null)
                .map(row -> new Rights.ByRole(
                        Role.permissions((Boolean) row[4], (Boolean) row[5], Set.copyOf(texts(row[6]))),
                        texts(row[7]).stream().map(UUID::fromString).toList()))
                .toList());
    }

    private static @Nullable Instant instant(@Nullable Object time) {
        return time == null ? null : ((OffsetDateTime) time).toInstant();
    }

    private static List<String> texts(Object joined) {
        return Stream.of(((String) joined).split(","))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
