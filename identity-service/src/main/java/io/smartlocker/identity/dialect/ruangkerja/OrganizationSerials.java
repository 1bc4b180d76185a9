package io.smartlocker.identity.dialect.ruangkerja;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** By what serial clients name an organisation: a made one, or the one that it brought from its earlier system. */
@ApplicationScoped
class OrganizationSerials {
    private final Serials serials;

    OrganizationSerials(Serials serials) {
        this.serials = serials;
    }

    Uni<String> of(UUID organization) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select serial from ruangkerja_organization where organization = :organization",
                                String.class)
                        .setParameter("organization", organization)
                        .getSingleResultOrNull())
                .map(brought -> brought == null ? serials.ofOrganization(organization) : brought);
    }

    /** False when the serial is another organisation's. */
    Uni<Boolean> put(UUID organization, String serial) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into ruangkerja_organization (organization, serial)
                                select :organization, :serial
                                where not exists (select 1 from ruangkerja_organization
                                                  where serial = :serial and organization <> :organization)
                                on conflict (organization) do update set serial = excluded.serial""")
                        .setParameter("organization", organization)
                        .setParameter("serial", serial)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
