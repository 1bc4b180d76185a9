package io.smartlocker.identity.organization;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Counts an organisation's users and groups from 1. The counter's row makes creations of one organisation queue up. */
@ApplicationScoped
public class Numbering {
    /** What is counted. */
    public enum Noun {
        USER,
        GROUP
    }

    public Uni<Long> next(UUID organization, Noun noun) {
        return take(organization, noun, 1);
    }

    /** Takes some numbers at once; the last of them. */
    public Uni<Long> take(UUID organization, Noun noun, int count) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                                insert into numbering (organization, noun, last) values (:organization, :noun, :count)
                                on conflict (organization, noun) do update set last = numbering.last + :count
                                returning last""", Long.class)
                .setParameter("organization", organization)
                .setParameter("noun", noun.name().toLowerCase(Locale.ROOT))
                .setParameter("count", (long) count)
                .getSingleResult());
    }
}
