package io.smartlocker.identity.user;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.UserType;
import io.smartlocker.identity.UniqueIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes many new people in one statement. Persisting each through Hibernate took half of the time of an import. The rows
 * are those that Hibernate would write; the objects do not become part of its session.
 */
@ApplicationScoped
class UserRows {
    private static final String COLUMNS = """
            id, version, organization, number, employee_id, name, username, email, phone, type, active, valid_from,
            valid_until, visit_from, visit_until, given_name, family_name, title, department, division, cost_center,
            company, language, session_epoch, created_at, updated_at""";
    private static final String INSERT = "insert into users (" + COLUMNS + ") select " + COLUMNS
            + " from jsonb_populate_recordset(cast(null as users), cast(cast(:rows as text) as jsonb))";

    private final ObjectMapper json;

    UserRows(ObjectMapper json) {
        this.json = json;
    }

    /** A row as the insert reads it, each field under its column's name. */
    @RegisterForReflection
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            UUID id,
            long version,
            UUID organization,
            long number,
            @Nullable String employeeId,
            String name,
            @Nullable String username,
            @Nullable String email,
            @Nullable String phone,
            UserType type,
            boolean active,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            @Nullable Instant visitFrom,
            @Nullable Instant visitUntil,
            @JsonUnwrapped DetailColumns details,
            long sessionEpoch,
            Instant createdAt,
            Instant updatedAt) {
        static Row of(User user) {
            Profile profile = user.profile();
            return new Row(
                    user.id,
                    user.version,
                    user.organization,
                    user.number,
                    profile.employeeId(),
                    profile.name(),
                    profile.username(),
                    profile.email(),
                    profile.phone(),
                    profile.type(),
                    profile.active(),
                    profile.validFrom(),
                    profile.validUntil(),
                    profile.visitFrom(),
                    profile.visitUntil(),
                    DetailColumns.of(profile.details()),
                    user.sessionEpoch,
                    user.createdAt,
                    user.updatedAt);
        }
    }

    /** The columns of {@link Details}. */
    @RegisterForReflection
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DetailColumns(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String title,
            @Nullable String department,
            @Nullable String division,
            @Nullable String costCenter,
            @Nullable String company,
            @Nullable String language) {
        static DetailColumns of(Details details) {
            return new DetailColumns(
                    details.givenName(),
                    details.familyName(),
                    details.title(),
                    details.department(),
                    details.division(),
                    details.costCenter(),
                    details.company(),
                    details.language());
        }
    }

    /**
     * Writes them in the transaction under way.
     *
     * @throws io.smartlocker.platform.problem.ProblemException 409 when somebody else has a value that is unique
     */
    Uni<Void> insert(List<User> created) {
        if (created.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String rows = write(created.stream().map(Row::of).toList());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(INSERT)
                        .setParameter("rows", rows)
                        .executeUpdate())
                .onFailure()
                .transform(UniqueIndex::clash)
                .replaceWithVoid();
    }

    private String write(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows are always writable", e);
        }
    }
}
