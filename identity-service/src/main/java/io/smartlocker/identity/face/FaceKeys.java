package io.smartlocker.identity.face;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.sealing.KeyEncryption;
import io.smartlocker.platform.sealing.SealingKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Each person's key, wrapped by the organisation's, which is sealed under the key from the environment. */
@ApplicationScoped
class FaceKeys {
    private final KeyEncryption encryption;

    FaceKeys(KeyEncryption encryption) {
        this.encryption = encryption;
    }

    /** Wraps the keys of an organisation's people. */
    @Entity
    @Table(name = "face_organization_key")
    static class OrganizationKey {
        @Id
        UUID organization;

        byte[] sealed;

        static OrganizationKey of(UUID organization, byte[] sealed) {
            OrganizationKey key = new OrganizationKey();
            key.organization = organization;
            key.sealed = sealed;
            return key;
        }
    }

    /** Seals one person's face. */
    @Entity
    @Table(name = "face_key")
    static class PersonKey {
        @Id
        UUID userId;

        byte[] wrapped;

        static PersonKey of(UUID user, byte[] wrapped) {
            PersonKey key = new PersonKey();
            key.userId = user;
            key.wrapped = wrapped;
            return key;
        }
    }

    /** A new key for a person, who has none. */
    Uni<SealingKey> create(UUID user, UUID organization) {
        byte[] fresh = SealingKey.fresh();
        return organizationKey(organization)
                .flatMap(wrapping -> Panache.getSession()
                        .flatMap(
                                session -> session.persist(PersonKey.of(user, wrapping.seal(fresh, personPlace(user)))))
                        .flatMap(persisted -> Panache.getSession())
                        .flatMap(session -> session.flush()))
                .replaceWith(() -> new SealingKey(fresh));
    }

    /** The key of a person who has one. */
    Uni<SealingKey> of(UUID user, UUID organization) {
        return organizationKey(organization).flatMap(wrapping -> Panache.getSession()
                .flatMap(session -> session.find(PersonKey.class, user))
                .map(key -> new SealingKey(wrapping.open(key.wrapped, personPlace(user)))));
    }

    private Uni<SealingKey> organizationKey(UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.find(OrganizationKey.class, organization))
                .flatMap(known -> known == null
                        ? createOrganizationKey(organization)
                        : Uni.createFrom().item(known))
                .map(key -> new SealingKey(encryption.open(key.sealed, organizationPlace(organization))));
    }

    /** Two who need the first key at the same moment queue up at the organisation's row, and the second finds it made. */
    private Uni<OrganizationKey> createOrganizationKey(UUID organization) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "select 1 from organization where id = :organization for no key update", Integer.class)
                .setParameter("organization", organization)
                .getSingleResult()
                .flatMap(locked -> session.find(OrganizationKey.class, organization))
                .flatMap(made -> made == null
                        ? persistOrganizationKey(organization)
                        : Uni.createFrom().item(made)));
    }

    private Uni<OrganizationKey> persistOrganizationKey(UUID organization) {
        OrganizationKey key =
                OrganizationKey.of(organization, encryption.seal(SealingKey.fresh(), organizationPlace(organization)));
        return Panache.getSession().flatMap(session -> session.persist(key).replaceWith(key));
    }

    private static String organizationPlace(UUID organization) {
        return "face-organization-key:" + organization;
    }

    private static String personPlace(UUID user) {
        return "face-key:" + user;
    }
}
