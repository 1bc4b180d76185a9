package io.smartlocker.identity.totp;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Digest;
import io.smartlocker.identity.credential.RandomPassword;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Codes for those who lost their app, each good once. 80 random bits need no slow hash. */
@ApplicationScoped
class RecoveryCodes {
    private static final int COUNT = 10;

    /** Ten fresh codes; this is the only time they can be read. */
    Uni<List<String>> make(UUID user) {
        List<String> codes = Stream.generate(RandomPassword::make).limit(COUNT).toList();
        return Multi.createFrom()
                .iterable(codes)
                .onItem()
                .transformToUniAndConcatenate(code -> execute(
                        "insert into recovery_code (user_id, hash) values (:user, :hash)", user, hash(user, code)))
                .collect()
                .last()
                .map(last -> codes.stream()
                        .map(code -> code.replaceAll("(.{4})(?=.)", "$1-"))
                        .toList());
    }

    /** Uses a code up; false when it is none, or was used before. */
    Uni<Boolean> use(UUID user, String code) {
        return execute("delete from recovery_code where user_id = :user and hash = :hash", user, hash(user, code))
                .map(rows -> rows == 1);
    }

    Uni<Long> left(UUID user) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "select count(*) from recovery_code where user_id = :user", Long.class)
                .setParameter("user", user)
                .getSingleResult());
    }

    private static Uni<Integer> execute(String sql, UUID user, String hash) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(sql)
                .setParameter("user", user)
                .setParameter("hash", hash)
                .executeUpdate());
    }

    private static String hash(UUID user, String code) {
        return Digest.of(user + ":" + code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }
}
