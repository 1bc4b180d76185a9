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
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                                insert into numbering (organization, noun, last) values (:organization, :noun, 1)
                                on conflict (organization, noun) do update set last = numbering.last + 1
                                returning last""", Long.class)
                .setParameter("organization", organization)
                .setParameter("noun", noun.name().toLowerCase(Locale.ROOT))
                .getSingleResult());
    }
}
