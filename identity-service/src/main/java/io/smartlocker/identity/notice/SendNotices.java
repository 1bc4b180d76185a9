package io.smartlocker.identity.notice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.notice.Notice;
import io.smartlocker.identity.mail.SendMail;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Mails people what another service wants them to be told: each notice once, in their language, while it is news. Who has no
 * address is told nothing, nor is who looks after things no longer; the log says of whom.
 */
@ApplicationScoped
class SendNotices implements TopicHandler {
    private static final Logger LOG = Logger.getLogger(SendNotices.class);

    private final Users users;
    private final SendMail sendMail;

    SendNotices(Users users, SendMail sendMail) {
        this.users = users;
        this.sendMail = sendMail;
    }

    @Override
    public String topic() {
        return Topics.NOTICES;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent event) {
        Notice notice = event.as(Notice.class);
        if (!notice.expiresAt().isAfter(Instant.now())) {
            return unsent("notice stale", notice);
        }
        return isNew(notice)
                .flatMap(fresh -> fresh ? send(notice) : Uni.createFrom().voidItem());
    }

    /** The event that brings a notice is heard once anyway; that another event brings the same is not ruled out. */
    private static Uni<Boolean> isNew(Notice notice) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into notice (id, expires_at) values (:id, :expiresAt) on conflict do nothing")
                        .setParameter("id", notice.id())
                        .setParameter("expiresAt", notice.expiresAt())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    private Uni<Void> send(Notice notice) {
        return person(notice.recipient(), notice.organization())
                .flatMap(found -> found.filter(person -> concerns(notice, person))
                        .flatMap(User::recipient)
                        .map(recipient -> holder(notice)
                                .flatMap(holder ->
                                        sendMail.send(recipient, NoticeLetter.of(notice, holder), notice.expiresAt())))
                        .orElseGet(() -> unsent("notice to nobody", notice)));
    }

    /** Whoever holds a device is asked for it even when he may do nothing else any more: just then. */
    private static boolean concerns(Notice notice, User person) {
        return switch (notice.kind()) {
            case DEVICE_OVERDUE -> true;
            case DEVICE_OVERDUE_ESCALATED, SHORTFALL -> person.maySignIn(Instant.now());
        };
    }

    /** The name of the person that the notice is about, or the id of one who is gone. */
    private Uni<String> holder(Notice notice) {
        String id = notice.details().get("holder");
        return id == null
                ? Uni.createFrom().item("")
                : person(UUID.fromString(id), notice.organization())
                        .map(found -> found.map(User::name).orElse(id));
    }

    private Uni<Optional<User>> person(UUID id, UUID organization) {
        return users.find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .map(Optional::ofNullable);
    }

    private static Uni<Void> unsent(String why, Notice notice) {
        EventLog.info(LOG, why, Map.of("notice", notice.id(), "user", notice.recipient()));
        return Uni.createFrom().voidItem();
    }
}
