package io.smartlocker.identity.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.platform.sealing.KeyEncryption;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mails that are still to be sent, sealed. */
@ApplicationScoped
class WaitingMails {
    private final KeyEncryption encryption;
    private final ObjectMapper json;
    private final IdentityConfig.Mail config;
    private volatile boolean expected;

    WaitingMails(KeyEncryption encryption, ObjectMapper json, IdentityConfig config) {
        this.encryption = encryption;
        this.json = json;
        this.config = config.mail();
    }

    /** Whether one was written here that nobody has taken yet; it may not be committed. */
    boolean areExpected() {
        return expected;
    }

    /**
     * A mail whose turn it is.
     *
     * @param lastTry it has waited for as long as one may
     * @param stale it is no news any more
     */
    record Due(UUID id, UUID organization, UUID user, int tries, boolean lastTry, boolean stale, byte[] sealed) {}

    /** @param expiresAt when it is no news any more, absent when it stays worth reading */
    Uni<Void> add(UUID organization, UUID user, Envelope envelope, @Nullable Instant expiresAt) {
        UUID id = UuidV7.next();
        expected = true;
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into mail (id, organization, user_id, sealed, expires_at)
                                values (:id, :organization, :user, :sealed,
                                    cast(cast(:expiresAt as text) as timestamptz))""")
                        .setParameter("id", id)
                        .setParameter("organization", organization)
                        .setParameter("user", user)
                        .setParameter("sealed", encryption.seal(write(envelope), place(id)))
                        .setParameter("expiresAt", expiresAt == null ? null : expiresAt.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /**
     * Takes the next mail that is due, if any, and sets the time of its next try beforehand: should this process end
     * while it sends, somebody tries again then.
     */
    Uni<Optional<Due>> take() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                update mail
                                set tries = tries + 1,
                                    next_try_at = now() + least(make_interval(secs => :first * power(2, least(tries, 30))),
                                                                make_interval(secs => :longest))
                                where id = (select id from mail where next_try_at <= now()
                                            order by next_try_at limit 1 for update skip locked)
                                returning id, organization, user_id, tries, created_at < now() - make_interval(secs => :patience),
                                    coalesce(expires_at <= now(), false), sealed""", Object[].class)
                        .setParameter("first", seconds(config.retryAfter()))
                        .setParameter("longest", seconds(config.longestWait()))
                        .setParameter("patience", seconds(config.giveUpAfter()))
                        .getResultList())
                .map(rows -> rows.stream().findFirst().map(WaitingMails::due))
                .invoke(due -> due.ifPresent(mail -> expected = false));
    }

    /** What a mail says; its secret exists in clear only from here to the server. */
    Envelope open(Due mail) {
        try {
            return json.readValue(encryption.open(mail.sealed(), place(mail.id())), Envelope.class);
        } catch (IOException e) {
            throw new IllegalStateException("A sealed mail is always readable", e);
        }
    }

    Uni<Void> remove(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from mail where id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> removeAllOf(UUID user) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from mail where user_id = :user")
                        .setParameter("user", user)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Due due(Object[] row) {
        return new Due(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                ((Number) row[3]).intValue(),
                (Boolean) row[4],
                (Boolean) row[5],
                (byte[]) row[6]);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private byte[] write(Envelope envelope) {
        try {
            return json.writeValueAsBytes(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A mail is always writable", e);
        }
    }

    private static String place(UUID id) {
        return "mail:" + id;
    }
}
