package io.smartlocker.identity.signin;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.identity.Digest;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.user.TokenBearer;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Sessions and their refresh tokens. Each token is good once; its use begets the next of the family. A token that comes
 * back later was stolen, by whoever came first or second, so the whole family goes.
 */
@ApplicationScoped
public class Sessions {
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final IdentityConfig.Sessions config;

    Sessions(IdentityConfig config) {
        this.config = config.sessions();
    }

    /** A session that goes on. */
    record Live(UUID id, UUID user, UUID organization) {}

    /** What became of a refresh token that was used. */
    enum Use {
        GOOD,
        /** Used before, longer ago than an answer can be lost. */
        REPEATED
    }

    /**
     * A session just begun.
     *
     * @param refreshToken its first
     */
    record Opened(UUID id, String refreshToken) {
        /** Without the token. */
        @Override
        public String toString() {
            return "Opened[" + id + "]";
        }
    }

    /** Begins a session. */
    Uni<Opened> open(TokenBearer bearer) {
        Opened opened = new Opened(UuidV7.next(), token());
        return execute(
                        """
                        with session as (
                            insert into user_session (id, user_id, organization, created_at, expires_at)
                            values (:id, :user, :organization, now(), now() + make_interval(secs => :life))
                            returning id)
                        insert into refresh_token (hash, session_id, expires_at)
                        select :hash, id, now() + make_interval(secs => :idle) from session""",
                        Map.of(
                                "id",
                                opened.id,
                                "user",
                                bearer.id(),
                                "organization",
                                bearer.organization(),
                                "life",
                                (double) config.life().toSeconds(),
                                "hash",
                                Digest.of(opened.refreshToken),
                                "idle",
                                (double) config.idle().toSeconds()))
                .replaceWith(opened);
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A fresh refresh token of a session. */
    Uni<String> issue(UUID session) {
        String token = token();
        return execute("""
                        insert into refresh_token (hash, session_id, expires_at)
                        values (:hash, :session, now() + make_interval(secs => :idle))""", Map.of("hash", Digest.of(token), "session", session, "idle", (double)
                        config.idle().toSeconds()))
                .replaceWith(token);
    }

    /** Uses a token up, atomically; empty when it is unknown or expired. */
    Uni<Optional<Use>> use(String token) {
        String hash = Digest.of(token);
        return execute(
                        "update refresh_token set used_at = now()"
                                + " where hash = :hash and used_at is null and expires_at > now()",
                        Map.of("hash", hash))
                .flatMap(rows -> rows == 1 ? Uni.createFrom().item(Optional.of(Use.GOOD)) : again(hash));
    }

    private Uni<Optional<Use>> again(String hash) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select used_at > now() - make_interval(secs => :grace) from refresh_token
                                where hash = :hash and used_at is not null and expires_at > now()""", Boolean.class)
                        .setParameter("hash", hash)
                        .setParameter("grace", (double) config.grace().toSeconds())
                        .getSingleResultOrNull())
                .map(justNow -> Optional.ofNullable(justNow).map(lost -> lost ? Use.GOOD : Use.REPEATED));
    }

    /** The session of a token, while it goes on. */
    Uni<Optional<Live>> of(String token) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select s.id, s.user_id, s.organization
                                from refresh_token t join user_session s on s.id = t.session_id
                                where t.hash = :hash and s.revoked_at is null and s.expires_at > now()""", Object[].class)
                        .setParameter("hash", Digest.of(token))
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row)
                        .map(found -> new Live((UUID) found[0], (UUID) found[1], (UUID) found[2])));
    }

    Uni<Void> revoke(UUID session) {
        return execute(
                        "update user_session set revoked_at = now() where id = :id and revoked_at is null",
                        Map.of("id", session))
                .replaceWithVoid();
    }

    /** Ends all sessions of a person. */
    public Uni<Void> revokeAll(UUID user) {
        return execute(
                        "update user_session set revoked_at = now() where user_id = :user and revoked_at is null",
                        Map.of("user", user))
                .replaceWithVoid();
    }

    private static Uni<Integer> execute(String sql, Map<String, Object> parameters) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createNativeQuery(sql);
            parameters.forEach(query::setParameter);
            return query.executeUpdate();
        });
    }
}
