package io.smartlocker.identity.credential;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.platform.sealing.KeyEncryption;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** The keys under which the kiosks of each organisation recognise badges and PINs. */
@ApplicationScoped
public class EdgeKeyRing {
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final KeyEncryption encryption;

    EdgeKeyRing(KeyEncryption encryption) {
        this.encryption = encryption;
    }

    /** Makes the keys of a new organisation. */
    public Uni<Void> create(UUID organization) {
        EdgeKeys keys = new EdgeKeys(randomKey(), randomKey());
        byte[] sealed = encryption.seal(Contracts.write(keys).getBytes(StandardCharsets.UTF_8), place(organization));
        return Panache.getSession().flatMap(session -> session.persist(EdgeKeySet.of(organization, sealed)));
    }

    /** The keys of an organisation. */
    public Uni<EdgeKeys> of(UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.find(EdgeKeySet.class, organization))
                .map(found -> Contracts.read(encryption.open(found.sealed, place(organization)), EdgeKeys.class));
    }

    /** Counts how often an organisation's keys were sealed to a kiosk: the version of what is published. */
    public Uni<Long> nextSealing(UUID organization) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "update edge_keys set sealings = sealings + 1 where organization = :organization"
                                + " returning sealings",
                        Long.class)
                .setParameter("organization", organization)
                .getSingleResult());
    }

    private String randomKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    private static String place(UUID organization) {
        return "edge-keys:" + organization;
    }
}
