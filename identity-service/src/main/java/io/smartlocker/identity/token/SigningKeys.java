package io.smartlocker.identity.token;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that sign access tokens, read from the database into memory. There are always at least two: the one that signs
 * and the next, which every verifier knows long before it signs. A key goes when no token that it signed can be alive.
 */
@ApplicationScoped
public class SigningKeys {
    /** Clocks of verifiers may differ from ours by so much. */
    private static final Duration SLACK = Duration.ofMinutes(2);

    private final KeyPairs keyPairs;
    private final IdentityConfig.Tokens config;
    private volatile List<KeyPairs.Opened> keys = List.of();

    SigningKeys(KeyPairs keyPairs, IdentityConfig config) {
        this.keyPairs = keyPairs;
        this.config = config.tokens();
    }

    /** Sees to it that there are enough keys and not too many, in a transaction that excludes other replicas. */
    public Uni<Void> renew() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery("from SigningKey order by signsFrom", SigningKey.class)
                        .getResultList()
                        .flatMap(stored -> {
                            List<SigningKey> missing = missing(stored, now);
                            List<SigningKey> outlived = outlived(stored, now);
                            return session.persistAll(missing.toArray())
                                    .flatMap(added -> session.removeAll(outlived.toArray()))
                                    .invoke(removed -> {
                                        List<SigningKey> all = new ArrayList<>(stored);
                                        all.addAll(missing);
                                        all.removeAll(outlived);
                                        keys = all.stream().map(keyPairs::open).toList();
                                    });
                        }));
    }

    /**
     * Has the next key take over as soon as every verifier knows it, in a transaction that excludes other replicas. Done
     * twice, it is as done once.
     */
    Uni<SigningKey> hasten() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "from SigningKey where signsFrom > :now order by signsFrom", SigningKey.class)
                        .setParameter("now", now)
                        .setMaxResults(1)
                        .getSingleResult()
                        .invoke(next -> next.hasten(now, config.publishedBefore()))
                        .call(next -> session.flush()))
                .call(next -> renew());
    }

    /** The key that signs now. */
    KeyPairs.Opened current() {
        Instant now = Instant.now();
        return keys.stream()
                .filter(key -> !key.signsFrom().isAfter(now))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("There is no key to sign with"));
    }

    /** All keys that a token may be signed with. */
    List<KeyPairs.Opened> all() {
        return keys;
    }

    Optional<KeyPairs.Opened> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    private List<SigningKey> missing(List<SigningKey> stored, Instant now) {
        List<SigningKey> missing = new ArrayList<>();
        if (stored.stream().allMatch(key -> key.signsFrom.isAfter(now))) {
            missing.add(keyPairs.create(now));
        }
        if (stored.stream().noneMatch(key -> key.signsFrom.isAfter(now))) {
            missing.add(keyPairs.create(now.plus(config.signingPeriod())));
        }
        return missing;
    }

    /** Those whose successor has been signing for longer than a token lives. */
    private List<SigningKey> outlived(List<SigningKey> stored, Instant now) {
        Instant longAgo = now.minus(config.life()).minus(SLACK);
        List<SigningKey> outlived = new ArrayList<>();
        for (int i = 0; i + 1 < stored.size(); i++) {
            if (stored.get(i + 1).signsFrom.isBefore(longAgo)) {
                outlived.add(stored.get(i));
            }
        }
        return outlived;
    }
}
