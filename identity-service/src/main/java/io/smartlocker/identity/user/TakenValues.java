package io.smartlocker.identity.user;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has which of the values that nobody else may have. With many people in one transaction a unique index can only
 * refuse all of them, so the clash that is there already is found first and named; the index judges what comes in between.
 */
@ApplicationScoped
class TakenValues {
    private static final String FIND = """
            with wanted as (
                select * from jsonb_to_recordset(cast(cast(:wanted as text) as jsonb)) as wanted (field text, value text))
            select w.field, w.value, u.id from wanted w join users u on w.field = 'employeeId'
                and u.organization = :organization and u.employee_id = w.value and u.deleted_at is null
            union all select w.field, w.value, u.id from wanted w join users u on w.field = 'username'
                and u.organization = :organization and lower(u.username) = w.value and u.deleted_at is null
            union all select w.field, w.value, u.id from wanted w join users u on w.field = 'email'
                and u.organization = :organization and lower(u.email) = w.value and u.deleted_at is null
            union all select w.field, w.value, u.id from wanted w join users u on w.field = 'phone'
                and u.organization = :organization and u.phone = w.value and u.deleted_at is null""";

    private final ObjectMapper json;

    TakenValues(ObjectMapper json) {
        this.json = json;
    }

    /** A value of a unique field, as its index compares it. */
    @RegisterForReflection
    record Claim(String field, String value) {
        static List<Claim> of(Profile profile) {
            List<Claim> claims = new ArrayList<>();
            add(claims, "employeeId", profile.employeeId());
            add(claims, "username", lower(profile.username()));
            add(claims, "email", lower(profile.email()));
            add(claims, "phone", profile.phone());
            return claims;
        }

        private static void add(List<Claim> claims, String field, @Nullable String value) {
            if (value != null) {
                claims.add(new Claim(field, value));
            }
        }

        private static @Nullable String lower(@Nullable String text) {
            return text == null ? null : text.toLowerCase(Locale.ROOT);
        }
    }

    /** Who has what; grows with those who are about to get something. */
    static final class Owners {
        private final Map<Claim, UUID> owners = new HashMap<>();

        /** Takes all of the values for a person, or none and says which is somebody else's. */
        Optional<Claim> take(List<Claim> claims, UUID person) {
            Optional<Claim> clash = claims.stream()
                    .filter(claim -> !person.equals(owners.getOrDefault(claim, person)))
                    .findFirst();
            if (clash.isEmpty()) {
                claims.forEach(claim -> owners.put(claim, person));
            }
            return clash;
        }

        Optional<UUID> of(Claim claim) {
            return Optional.ofNullable(owners.get(claim));
        }
    }

    Uni<Owners> find(Collection<Claim> wanted, UUID organization) {
        Owners found = new Owners();
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("wanted", write(wanted))
                        .setParameter("organization", organization)
                        .getResultList())
                .map(rows -> {
                    rows.forEach(row -> found.owners.put(new Claim((String) row[0], (String) row[1]), (UUID) row[2]));
                    return found;
                });
    }

    private String write(Collection<Claim> wanted) {
        try {
            return json.writeValueAsString(wanted.stream().distinct().toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always writable", e);
        }
    }
}
