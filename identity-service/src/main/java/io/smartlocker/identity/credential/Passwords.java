package io.smartlocker.identity.credential;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.hashing.Hashing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Passwords, as Argon2id verifiers. They stand in a table of their own, so that no list of people ever reads them. */
@ApplicationScoped
public class Passwords {
    private final Hashing hashing;

    Passwords(Hashing hashing) {
        this.hashing = hashing;
    }

    /** Sets a person's password. */
    public Uni<Void> set(UUID user, String password) {
        return hashing.hash(password).flatMap(verifier -> put(user, verifier));
    }

    /** The verifier of a person's password, if he has one. */
    public Uni<Optional<String>> verifier(UUID user) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select verifier from password where user_id = :user", String.class)
                        .setParameter("user", user)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    /**
     * Whether that is still the verifier of a person's password. If so, it stays so until the transaction under way has ended.
     *
     * @param verifier which was compared; without one nothing holds
     */
    public Uni<Boolean> holds(UUID user, @Nullable String verifier) {
        if (verifier == null) {
            return Uni.createFrom().item(false);
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select 1 from password where user_id = :user and verifier = :verifier for share",
                                Integer.class)
                        .setParameter("user", user)
                        .setParameter("verifier", verifier)
                        .getSingleResultOrNull())
                .map(Objects::nonNull);
    }

    /** Sets the verifier of a person's password, for those who hash it before their transaction. */
    public Uni<Void> put(UUID user, String verifier) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into password (user_id, verifier, changed_at) values (:user, :verifier, now())
                                on conflict (user_id) do update
                                set verifier = excluded.verifier, changed_at = excluded.changed_at""")
                        .setParameter("user", user)
                        .setParameter("verifier", verifier)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
