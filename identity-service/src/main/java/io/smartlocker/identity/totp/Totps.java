package io.smartlocker.identity.totp;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.sealing.KeyEncryption;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The authenticator apps of people, each with its sealed secret. */
@ApplicationScoped
class Totps {
    private final KeyEncryption encryption;

    Totps(KeyEncryption encryption) {
        this.encryption = encryption;
    }

    /**
     * What a person's app and we share.
     *
     * @param confirmed the app has shown a right code, so that signing in may ask for one
     */
    record Totp(byte[] secret, boolean confirmed) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "Totp[" + confirmed + "]";
        }
    }

    Uni<Optional<Totp>> of(UUID user) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select secret, confirmed_at is not null from totp where user_id = :user",
                                Object[].class)
                        .setParameter("user", user)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row)
                        .map(found -> new Totp(encryption.open((byte[]) found[0], place(user)), (Boolean) found[1])));
    }

    /** Keeps a secret that is yet to be confirmed; false when one is confirmed already. */
    Uni<Boolean> begin(UUID user, byte[] secret) {
        return execute("""
                        insert into totp as known (user_id, secret) values (:user, :secret)
                        on conflict (user_id) do update set secret = excluded.secret, last_step = 0
                        where known.confirmed_at is null""", Map.of("user", user, "secret", encryption.seal(secret, place(user))));
    }

    /** From now on signing in asks for a code; false when it did before. */
    Uni<Boolean> confirm(UUID user) {
        return execute(
                "update totp set confirmed_at = now() where user_id = :user and confirmed_at is null",
                Map.of("user", user));
    }

    /** Uses a step up; false when it, or a later one, was used before. */
    Uni<Boolean> use(UUID user, long step) {
        return execute(
                "update totp set last_step = :step where user_id = :user and last_step < :step",
                Map.of("user", user, "step", step));
    }

    /** Forgets the app and the recovery codes; false when there was none. */
    Uni<Boolean> remove(UUID user) {
        return execute("delete from totp where user_id = :user", Map.of("user", user));
    }

    private static Uni<Boolean> execute(String sql, Map<String, Object> parameters) {
        return Panache.getSession()
                .flatMap(session -> {
                    var query = session.createNativeQuery(sql);
                    parameters.forEach(query::setParameter);
                    return query.executeUpdate();
                })
                .map(rows -> rows == 1);
    }

    private static String place(UUID user) {
        return "totp:" + user;
    }
}
