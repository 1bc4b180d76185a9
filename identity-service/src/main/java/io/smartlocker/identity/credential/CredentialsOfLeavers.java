package io.smartlocker.identity.credential;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.Belongings;
import io.smartlocker.identity.user.User;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Password, PIN and badges of somebody who is deleted: gone from the database and, as they hear of it, from the kiosks. */
@ApplicationScoped
class CredentialsOfLeavers implements Belongings {
    private final Enrolments enrolments;
    private final Outbox outbox;

    CredentialsOfLeavers(Enrolments enrolments, Outbox outbox) {
        this.enrolments = enrolments;
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> destroy(User user, Deed deed) {
        return delete("delete from password where user_id = :user returning user_id", user)
                .flatMap(passwords -> delete("delete from pin where user_id = :user returning id", user))
                .flatMap(pins -> delete("delete from badge where user_id = :user returning id", user)
                        .map(badges -> Stream.concat(pins.stream(), badges.stream())
                                .map(id -> OutboxMessage.tombstone(
                                        Topics.CREDENTIALS, CredentialState.class, id, user.organization()))
                                .toList()))
                .flatMap(outbox::add)
                .flatMap(told -> enrolments.removeAllOf(user.id()));
    }

    private static Uni<List<UUID>> delete(String sql, User user) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(sql, UUID.class)
                .setParameter("user", user.id())
                .getResultList());
    }
}
