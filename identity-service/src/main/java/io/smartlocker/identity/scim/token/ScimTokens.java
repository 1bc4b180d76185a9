package io.smartlocker.identity.scim.token;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Digest;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All tokens of directories. */
@ApplicationScoped
class ScimTokens implements PanacheRepositoryBase<ScimToken, UUID> {
    /** What a directory may do; no more, whoever made its token. */
    static final Set<String> PERMISSIONS = Set.of("users:read", "users:write", "groups:read", "groups:write");

    /** The last use is written down once a minute at most, since a directory calls many times a second. */
    private static final String USE = """
            with known as (
                select id, organization, last_used_at from scim_token
                where hash = $1 and (expires_at is null or expires_at > now())),
            used as (
                update scim_token set last_used_at = now() from known
                where scim_token.id = known.id
                  and (known.last_used_at is null or known.last_used_at < now() - interval '1 minute'))
            select id, organization from known""";

    private final Pool pool;

    ScimTokens(Pool pool) {
        this.pool = pool;
    }

    /** Who comes with that secret; asked of the table each time, so that a revoked one is refused at once. */
    Uni<Optional<Caller>> use(String secret) {
        return pool.preparedQuery(USE).execute(Tuple.of(Digest.of(secret))).map(rows -> {
            var found = rows.iterator();
            return found.hasNext() ? Optional.of(caller(found.next())) : Optional.empty();
        });
    }

    private static Caller caller(Row row) {
        return new Caller(Caller.Kind.CLIENT, row.getUUID("id"), row.getUUID("organization"), PERMISSIONS, Set.of());
    }

    Uni<List<ScimToken>> of(UUID organization) {
        return list("organization = ?1 order by id", organization);
    }

    Uni<ScimToken> require(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("token"));
    }
}
