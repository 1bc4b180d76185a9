package io.smartlocker.identity.password;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Digest;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Links to a new password. Each is good once, for a while, and only the newest of a person. */
@ApplicationScoped
class ResetLinks {
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Users users;
    private final Duration goodFor;
    private final URI webAdmin;

    ResetLinks(Users users, IdentityConfig config) {
        this.users = users;
        this.goodFor = config.passwords().resetLinkLife();
        this.webAdmin = config.webAdmin();
    }

    Duration goodFor() {
        return goodFor;
    }

    /** A fresh link. The token is in the fragment, which a browser tells no server. */
    Uni<URI> make(UUID user) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return removeAll(user)
                .flatMap(removed -> Panache.getSession())
                .flatMap(session -> session.createNativeQuery("""
                                insert into password_reset (hash, user_id, expires_at)
                                values (:hash, :user, now() + make_interval(secs => :life))""")
                        .setParameter("hash", Digest.of(token))
                        .setParameter("user", user)
                        .setParameter("life", (double) goodFor.toSeconds())
                        .executeUpdate())
                .map(inserted -> URI.create(webAdmin + "/password-reset#token=" + token));
    }

    /** Whose link it is, while it is good. */
    Uni<Optional<User>> owner(String token) {
        return user("select user_id from password_reset where hash = :hash and expires_at > now()", token);
    }

    /** The same, and from now on it is spent. */
    Uni<Optional<User>> spend(String token) {
        return user("delete from password_reset where hash = :hash and expires_at > now() returning user_id", token);
    }

    Uni<Void> removeAll(UUID user) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from password_reset where user_id = :user")
                        .setParameter("user", user)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Optional<User>> user(String sql, String token) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql, UUID.class)
                        .setParameter("hash", Digest.of(token))
                        .getSingleResultOrNull())
                .flatMap(id -> id == null ? Uni.createFrom().nullItem() : users.findById(id))
                .map(Optional::ofNullable);
    }
}
