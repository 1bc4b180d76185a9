package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Whom a change of something shared concerns. Nobody who is deleted is among them. */
@ApplicationScoped
public class WhoHas {
    public Uni<List<UUID>> group(UUID group) {
        return ids("id in (select user_id from membership where group_id = :it)", group);
    }

    public Uni<List<UUID>> role(UUID role) {
        return ids("id in (select user_id from role_assignment where role_id = :it)", role);
    }

    /** Those who may hold as many devices as their organisation says. */
    public Uni<List<UUID>> noAllowanceOfHisOwn(UUID organization) {
        return ids("organization = :it and item_allowance is null", organization);
    }

    private static Uni<List<UUID>> ids(String condition, UUID it) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "select id from users where deleted_at is null and " + condition, UUID.class)
                .setParameter("it", it)
                .getResultList());
    }
}
